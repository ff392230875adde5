import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import { PageLoading } from '#console/frame/page-loading';
import { PageProblem } from '#console/frame/page-problem';
import { Notices } from '#console/disclosure/notices';
import { ChildFrame } from '#console/pages/child/child-frame';
import { NoSuchChild } from '#console/pages/child/no-such-child';
import { TimelinePicture } from '#console/pages/timeline/timeline-picture';
import { TimelineTable } from '#console/pages/timeline/timeline-table';
import { useTimeline } from '#console/pages/timeline/use-timeline';
import { firstView, isIn, lastDays, moved, type View, wholeView, zoomed } from '#console/pages/timeline/view';
import { dateOfDay } from '#console/pages/timeline/occasion';
import { day } from '#console/words/dates';

/** When agencies met, or met about, the child: each agency's snapshot on one line. */
export default function TimelinePage(): JSX.Element {
  const { id = '' } = useParams();
  const [attempt, setAttempt] = useState(0);
  const [askedAt, setAskedAt] = useState(() => new Date());
  const [chosen, setChosen] = useState<View | 'all' | null>(null);
  const timeline = useTimeline(id, attempt);
  const again = (): void => {
    setAskedAt(new Date());
    setAttempt(attempt + 1);
  };
  if (timeline.is === 'asking') return <PageLoading what="Asking each agency" />;
  if (timeline.is === 'failed') return <PageProblem error={timeline.error} onRetry={again} />;
  if (timeline.is === 'nobody') return <NoSuchChild />;

  const { child, occasions } = timeline;
  const whole = wholeView(occasions);
  // While more comes, all is all that came: not what was there when it was chosen.
  const view = chosen === 'all' ? whole : (chosen ?? firstView(occasions));
  const seen = occasions.filter((occasion) => isIn(view, occasion));
  const look = (next: View | 'all') => () => setChosen(next);
  const buttons: readonly (readonly [name: string, next: View | 'all'])[] = [
    ['Zoom in', zoomed(view, 0.5, whole)], ['Zoom out', zoomed(view, 2, whole)], ['Earlier', moved(view, -0.5, whole)], ['Later', moved(view, 0.5, whole)],
    ['Last 3 months', lastDays(92, whole)], ['Last 12 months', lastDays(366, whole)], ['All', 'all'],
  ];
  return (
    <ChildFrame id={child.id} name={child.name?.text} about="Timeline">
      {occasions.length === 0 ? <p className="govuk-body">No occasion is shown to you.</p> : (
        <>
          <div className="cg-tools" role="group" aria-label="What to look at">
            {buttons.map(([name, next]) => <button key={name} type="button" className="govuk-button govuk-button--secondary" onClick={look(next)}>{name}</button>)}
          </div>
          <p className="govuk-body" role="status">{day(dateOfDay(view.from))} to {day(dateOfDay(view.to))}: {seen.length} of {occasions.length} occasions{timeline.whole ? '' : ' so far'}</p>
          <TimelinePicture occasions={occasions} view={view} />
          <TimelineTable occasions={seen} />
        </>
      )}
      <h2 className="govuk-heading-m">What is not shown</h2>
      {child.disclosure.notices.length === 0 ? <p className="govuk-body">Nothing is withheld from this timeline.</p> : <Notices childId={child.id} notices={child.disclosure.notices} askedAt={askedAt} onRetry={again} />}
    </ChildFrame>
  );
}
