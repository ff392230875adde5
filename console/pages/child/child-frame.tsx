import type { JSX, ReactNode } from 'react';
import { PageTitle } from '#console/frame/page-title';
import { ChildNavigation } from '#console/pages/child/child-navigation';

interface Props {
  readonly id: string;
  readonly name: string | undefined;
  /** What this page is about: "Timeline". */
  readonly about: string;
  readonly children: ReactNode;
}

/** What is around every page about one child, the first excepted, which says more. */
export const ChildFrame = ({ id, name, about, children }: Props): JSX.Element => (
  <>
    <div className="cg-child-header">
      <PageTitle tab={about}><bdi>{name ?? 'Name not shown'}</bdi>: {about.charAt(0).toLowerCase() + about.slice(1)}</PageTitle>
      <ChildNavigation id={id} />
    </div>
    {children}
  </>
);
