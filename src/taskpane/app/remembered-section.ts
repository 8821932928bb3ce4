import { SECTIONS, type SectionId } from './sections';

const KEY = 'contributions-ent.section';

/** The section that was shown last; the first one where there is none, or where the host allows no storage. */
export function rememberedSection(): SectionId {
  const name = stored();
  return SECTIONS.find(({ id }) => id === name)?.id ?? SECTIONS[0].id;
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // An embedded page may be denied its storage: the pane then opens on its first section.
    return null;
  }
}

export function rememberSection(section: SectionId): void {
  try {
    localStorage.setItem(KEY, section);
  } catch {
    // As above: nothing is remembered.
  }
}
