import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface UnfoldingProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A title that shows what it speaks of on demand. */
export function Unfolding({ title, children }: UnfoldingProps) {
  return (
    <Accordion collapsible>
      <AccordionItem value="shown">
        <AccordionHeader size="small">{title}</AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
