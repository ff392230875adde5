import type { SchoolStanding } from '#console/graph/generated/graphql';

/** How a child stands to a school, with the school where there is one. */
export function schoolInWords({ standing, name }: { readonly standing: SchoolStanding; readonly name: string | null }): string {
  switch (standing) {
    case 'ATTENDING': return name ?? 'on a school’s roll';
    case 'EXCLUDED': return `excluded from ${name ?? 'school'}`;
    case 'REFUSED_ACCESS': return `refused a place at ${name ?? 'a school'}`;
    case 'NONE': return 'on no school’s roll that is known';
    default: return standing satisfies never;
  }
}
