/**
 * A decision is numbered anew for every request, two requests are never of one moment, and some ids are made by chance:
 * those are named by the order in which they come, so that one may not stand for another. All else is compared byte for byte.
 */
export function comparable(text: string): string {
  const names = new Map<string, string>();
  const named = (id: string): string => {
    const name = names.get(id) ?? `id-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return text.replace(/"decisionId":"[^"]*"/g, '"decisionId":"?"').replace(/"asOf":"[^"]*"/g, '"asOf":"?"').replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g, named);
}
