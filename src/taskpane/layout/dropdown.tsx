import {
  renderDropdown_unstable,
  useComboboxContextValues,
  useDropdownStyles_unstable,
} from '@fluentui/react-components';
import { useDropdownBase_unstable, type DropdownBaseHookProps } from '@fluentui/react-combobox';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';

type DropdownProps = DropdownBaseHookProps & { readonly size?: 'small' | 'medium' };

/**
 * Fluent's Dropdown, made of Fluent's own parts but one: Tabster, which keeps Escape from leaving a group
 * of fields and of which the pane has none, weighs as much as the section that it would open with.
 */
export function Dropdown({ size = 'medium', ...props }: DropdownProps) {
  const base = useDropdownBase_unstable(props, null);
  if (base.expandIcon !== undefined) base.expandIcon.children ??= <ChevronDownRegular />;
  const state = { ...base, appearance: 'outline', size } as const;
  const contextValues = useComboboxContextValues(state);
  useDropdownStyles_unstable(state);
  return renderDropdown_unstable(state, contextValues);
}
