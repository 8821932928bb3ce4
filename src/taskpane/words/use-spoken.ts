import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';

/** Long enough for a number to be typed to its end. */
const PAUSE = 700;

/** Has a screen reader say a text once it has stood unchanged for a moment; an empty text says nothing. */
export function useSpoken(text: string): void {
  const spoken = asSpoken(text);
  const { announce } = useAnnounce();
  useEffect(() => {
    if (spoken === '') return undefined;
    const timer = setTimeout(() => {
      announce(spoken, { polite: true });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, spoken]);
}

/** With numbers in one piece, 3048,80 €: a voice may read what narrow spaces part as two. */
export function asSpoken(text: string): string {
  return text.replaceAll(/(?<=\d)\u202f(?=\d)/g, '');
}
