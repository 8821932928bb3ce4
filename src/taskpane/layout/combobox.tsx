import {
  renderCombobox_unstable,
  useComboboxContextValues,
  useComboboxStyles_unstable,
} from '@fluentui/react-components';
import { useComboboxBase_unstable, type BaseComboboxProps } from '@fluentui/react-combobox';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';

/** Fluent's Combobox, of medium size, without Tabster, as `Dropdown` is. */
export function Combobox(props: BaseComboboxProps) {
  const base = useComboboxBase_unstable(props, null);
  if (base.expandIcon !== undefined) base.expandIcon.children ??= <ChevronDownRegular />;
  const state = { ...base, appearance: 'outline', size: 'medium' } as const;
  const contextValues = useComboboxContextValues(state);
  useComboboxStyles_unstable(state);
  return renderCombobox_unstable(state, contextValues);
}
