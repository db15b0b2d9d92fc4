/** Room for so many units, their scale and the legend. In pixels. */
export const rankHeight = (units: number) => units * 30 + 84;
