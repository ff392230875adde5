import { agenciesAskedBy } from '#gateway/access/agencies-asked';
import { ownLevels } from '#gateway/access/own-levels';
import { statePurpose } from '#gateway/access/state-purpose';
import { identify } from '#gateway/identity/identify';
import { childrenInArguments } from '#gateway/operation/find-children';
import { introspect } from '#gateway/operation/introspect';
import { reachOf } from '#gateway/operation/reach';
import { type Answer, reply } from '#gateway/response/reply';
import type { ReceivedRequest, Stages } from '#gateway/stages';

/** One request, in a straight line (docs: architecture, "One request"). Each stage is a module of its own. */
export async function handleRequest(received: ReceivedRequest, stages: Stages): Promise<Answer> {
  const graph = stages.graph(received.schema);
  const policy = stages.policy();

  // 1. Identify the viewer.
  const viewer = await identify(received, stages.verifyToken);

  // 2. Read the operation: parsed, validated and within limits when it comes here.
  const { asked, variables } = graph.read(received.document, received.operationName, received.variables);
  const request = stages.begin({ viewer, asked, variables, policy, graph, wait: received.wait, from: received.from });
  try {
    await request.withinLimits();
    const purpose = request.stated(statePurpose(received.purpose, viewer, reachOf(asked), policy));
    const own = viewer ? ownLevels(policy, viewer, purpose) : null;

    // 3. and 4. Gather facts and decide about all children known from the arguments.
    const verdicts = request.verdicts(purpose);
    const mentioned = childrenInArguments(asked, variables);
    await verdicts.decide(mentioned.flat());
    request.checkClaim(verdicts.all);
    await request.watchNamed(mentioned.flat(), verdicts);

    // 5. Withhold: what may not be seen leaves the operation before anything is fetched.
    const withholding = { model: graph.model, custody: request.custody, variables, own, verdicts: verdicts.all };
    const reduced = graph.reduce(asked, mentioned, withholding, policy.version);

    // 6. and 7. Plan and execute what remains; children found on the way are decided between fetches.
    const agenciesAsked = agenciesAskedBy(graph.model, request.custody, reduced?.root ?? asked.root);
    const fetcher = request.fetcher({ own, verdicts, agenciesAsked });
    const result = await graph.execute(reduced, asked.name, variables, fetcher);
    await verdicts.decide(reduced?.findChildren(result.data) ?? []);

    // 8. Assemble: data, section states, notices; nothing above the level leaves.
    const introspection = introspect(graph.model.apiSchema, asked, received.document, received.variables);
    const { model, custody } = withholding;
    const written = graph.write({ model, custody, variables, own, verdicts: verdicts.all, policy, operation: asked, data: result.data, errors: result.errors, introspection });

    // 9. Record the access: if it cannot be written, nothing is released.
    await request.record('answered', verdicts.all, written);

    // 10. Reply.
    return reply(written);
  } catch (error) {
    throw await request.failed(error);
  }
}
