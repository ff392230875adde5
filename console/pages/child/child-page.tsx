import type { JSX } from 'react';
import { useParams } from 'react-router';
import { ChildPageDocument } from '#console/graph/generated/graphql';
import { Agencies } from '#console/pages/child/agencies';
import { Around } from '#console/pages/child/around';
import { Attention } from '#console/pages/child/attention';
import { ChildHeader } from '#console/pages/child/child-header';
import { NotShown } from '#console/pages/child/not-shown';
import { useChildPage } from '#console/pages/child/use-child-page';

/** The child: who this is, what needs attention now, who is around them, what each agency holds, what is not shown. One request. */
export default function ChildPage(): JSX.Element {
  const { id = '' } = useParams();
  const { child, instead, askedAt, again } = useChildPage(ChildPageDocument, { id });
  if (!child) return instead;
  const asking = { childId: child.id, askedAt, onRetry: again };
  return (
    <>
      <ChildHeader child={child} />
      <Attention child={child} />
      <Around child={child} />
      <Agencies child={child} {...asking} />
      <NotShown child={child} {...asking} />
    </>
  );
}
