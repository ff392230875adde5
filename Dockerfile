# One image for the gateway, each subgraph, and the demonstration's stand-in systems; the command says which.
FROM node:20.19.5-bookworm-slim
# npm writes its own log somewhere that is not kept.
ENV NODE_ENV=production NPM_CONFIG_CACHE=/tmp/.npm NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /childgraph
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
# Where the demonstration writes; everything else belongs to root and is read only.
RUN npm run --silent console:build
RUN mkdir -p .data drop && chown node:node .data drop
USER node
CMD ["npm", "run", "--silent", "gateway"]
