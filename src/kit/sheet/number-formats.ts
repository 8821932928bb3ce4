// Apart from the styles: the pane's first view needs no more of them.

/** What is typed over such a cell stays a text: 02604 keeps its zero. */
export const TEXT_FORMAT = '@';

/** In €, to the cent. */
export const AMOUNT = '#,##0.00\\ "€"';
