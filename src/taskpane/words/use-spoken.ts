import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';

/** Long enough for a number to be typed to its end. */
const PAUSE = 700;

/** Has a screen reader say a text once it has stood unchanged for a moment; an empty text says nothing. */
export function useSpoken(text: string): void {
  const { announce } = useAnnounce();
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => {
      announce(text, { polite: true });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, text]);
}
