import type { JSX } from 'react';
import { PageTitle } from '#console/frame/page-title';
import { ChildNavigation } from '#console/pages/child/child-navigation';
import type { Child } from '#console/pages/child/child';
import { day } from '#console/words/dates';
import { schoolInWords } from '#console/words/school';

const SEX: Readonly<Record<NonNullable<Child['sex']>, string | null>> = { FEMALE: 'girl', MALE: 'boy', NOT_KNOWN: null, NOT_SPECIFIED: null };

const spaced = (nhsNumber: string): string => nhsNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

/** Who is this? */
export function ChildHeader({ child }: { readonly child: Child }): JSX.Element {
  const name = child.name?.text ?? 'Name not shown';
  const { address } = child;
  const facts: readonly (readonly [label: string, value: string | null | undefined | false])[] = [
    ['', [child.age !== null && `${child.age} years old`, child.sex && SEX[child.sex]].filter(Boolean).join(', ')],
    ['born', child.dateOfBirth && day(child.dateOfBirth)],
    ['expected', child.expectedDateOfBirth && day(child.expectedDateOfBirth)],
    ['NHS number', child.nhsNumber && spaced(child.nhsNumber)],
    ['UPN', child.upn],
    [address?.use === 'TEMPORARY' ? 'lives for now at' : 'lives at', address && [...address.lines, address.town, address.postcode].filter(Boolean).join(', ')],
    ['school', child.currentSchool && schoolInWords(child.currentSchool)],
    ['speaks', child.communication?.language && `${child.communication.language.display}${child.communication.interpreter ? ' (interpreter needed)' : ''}`],
    ['also known as', child.otherNames?.map(({ text }) => text).join('; ')],
  ];
  return (
    <div className="cg-child-header">
      <PageTitle tab={name}><bdi>{name}</bdi></PageTitle>
      <ul className="cg-facts govuk-body">
        {facts.map(([label, value]) => value && <li key={label}>{label && <span className="cg-facts__label">{label} </span>}<bdi>{value}</bdi></li>)}
      </ul>
      <ChildNavigation id={child.id} />
    </div>
  );
}
