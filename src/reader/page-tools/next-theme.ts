import { LABELS } from '../settings/setting-labels.ts';
import { CHOICES, type Settings } from '../settings/settings.ts';

/** Returns settings with the next of the themes, and what that is called. */
export function withNextTheme(settings: Settings): {
  readonly settings: Settings;
  readonly label: string;
} {
  const themes = CHOICES.theme;
  const theme = themes[(themes.indexOf(settings.theme) + 1) % themes.length] ?? '';
  const label = LABELS.theme.find(([choice]) => choice === theme)?.[1] ?? '';
  return { settings: { ...settings, theme }, label };
}
