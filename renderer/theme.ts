import { createTheme, type MantineColorsTuple, Modal } from '@mantine/core';

/** Indigo around the one accent #3B5BA5 (LOOK), which stands at index 6. */
const indigo: MantineColorsTuple = [
  '#eef2fb', '#dbe3f4', '#b6c5e8', '#8fa5db', '#6d88cf', '#4f6fbd', '#3b5ba5', '#324e8f', '#2a4279', '#213562',
];

/** The dark paper, ground and lines of styles.css on Mantine's scale. */
const dark: MantineColorsTuple = [
  '#e8ebf1', '#c9cfda', '#a6aebd', '#7d8696', '#454c5a', '#363c49', '#242933', '#1b1f27', '#14171d', '#0e1015',
];

export const fontFamily =
  '"Hiragino Sans", "Yu Gothic UI", "Meiryo", "Noto Sans CJK JP", "Noto Sans JP", system-ui, sans-serif';

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 6, dark: 5 },
  colors: { indigo, dark },
  fontFamily,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  headings: { fontFamily, fontWeight: '600', sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '18px' }, h3: { fontSize: '15px' }, h4: { fontSize: '14px' } } },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  // A dialog's header is no banner: the page has one already.
  components: { Modal: Modal.extend({ defaultProps: { attributes: { header: { role: 'none' } } } }) },
});
