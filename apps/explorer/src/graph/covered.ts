/** Below this share of the height, what lies over the picture leaves room enough beside and above it. */
const TALL = 0.4;

/** Pixels at the left of a stage that the legend beside it covers; none where it is folded. */
export const coveredAtLeft = (stage: HTMLElement): number => {
  const legend = stage.parentElement?.querySelector('aside');
  if (!legend) return 0;
  const [over, under] = [legend.getBoundingClientRect(), stage.getBoundingClientRect()];
  return over.height < TALL * under.height ? 0 : Math.max(0, over.right - under.left);
};
