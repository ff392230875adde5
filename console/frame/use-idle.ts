import { useCallback, useEffect, useRef, useState } from 'react';

/** Nobody seems to be here: what is on the screen goes, and comes back only for somebody whose session still holds. */
export function useIdle(seconds: number): { readonly idle: boolean; readonly used: () => void; readonly goOn: () => void } {
  const [idle, setIdle] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const used = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIdle(true), seconds * 1000);
  }, [seconds]);
  useEffect(() => {
    used();
    return () => clearTimeout(timer.current);
  }, [used]);
  const goOn = useCallback(() => {
    setIdle(false);
    used();
  }, [used]);
  return { idle, used, goOn };
}
