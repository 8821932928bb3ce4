import { frenchTypography } from '../../kit/french/typography';

export { frenchTypography };

/** Writes a French sentence around its values, which stand as they are: french`Créer la feuille « ${name} »`. */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, at) => `${frenchTypography(part)}${values[at] ?? ''}`).join('');
}
