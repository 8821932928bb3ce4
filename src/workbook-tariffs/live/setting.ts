/** Under what the workbook keeps with what its cells were last calculated. */
export const CALCULATED_WITH = 'contributions-ent.calculated-with';
