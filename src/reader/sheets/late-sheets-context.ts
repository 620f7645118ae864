import { createContext, type ComponentType, type ReactNode, type RefObject } from 'react';

interface SheetProps {
  readonly onClose: () => void;
}

/** What readers open by a button or a key, and what shows their choices. */
export interface LateSheets {
  readonly Sheet: ComponentType<
    SheetProps & { readonly title: string; readonly children: ReactNode }
  >;
  readonly MenuSheet: ComponentType<SheetProps & { readonly children: ReactNode }>;
  readonly SettingsSheet: ComponentType<SheetProps>;
  readonly ShortcutsSheet: ComponentType<SheetProps & { readonly hasSections: boolean }>;
  readonly ShareSheet: ComponentType<
    SheetProps & { readonly headline: string; readonly address: string }
  >;
  readonly PageTools: ComponentType<{
    readonly hasSections: boolean;
    readonly early: RefObject<readonly Event[]>;
  }>;
  readonly LatePlayer: ComponentType<SheetProps & { readonly language: string }>;
  readonly applySettings: (kept: string, document: Document) => void;
}

/** Fetches their code, once. */
export type LoadLateSheets = () => Promise<LateSheets>;

/** How a page comes by the code of its sheets. */
export const LateSheetsContext = createContext<LoadLateSheets>(() =>
  Promise.reject(new Error('Nothing here fetches sheets.')),
);
