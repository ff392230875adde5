import { useEffect, useState, type JSX } from 'react';
import type { Emergency } from '#console/session/emergency';
import { day, timeOfDay } from '#console/words/dates';

const left = (until: string): number => Math.max(0, Math.floor((Date.parse(until) - Date.now()) / 1000));

const inMinutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** How long what was withheld is still open; then it goes from the screen. */
export function Countdown({ emergency, onOver }: { readonly emergency: Emergency; readonly onOver: () => void }): JSX.Element {
  const [seconds, setSeconds] = useState(() => left(emergency.until));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left(emergency.until)), 1_000);
    return () => clearInterval(timer);
  }, [emergency.until]);
  useEffect(() => {
    if (seconds === 0) onOver();
  }, [seconds, onOver]);
  return (
    <p className="cg-countdown">
      <strong>Open in an emergency until {timeOfDay(emergency.until)}</strong>, <span role="timer">{inMinutes(seconds)} left</span>. Reviewed by {day(emergency.reviewBy)}.{' '}
      <button type="button" className="cg-link-button" onClick={onOver}>Close it now</button>
    </p>
  );
}
