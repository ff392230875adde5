const COLOURS = ['#7b8794', '#b0a04a', '#d9822b', '#8e44ad', '#3e4c59', '#2f8132', '#0b69a3'];

/** The colour of the variant that comes so many others after the first, the same in every chart of a run. */
export const colourOf = (index: number): string => COLOURS[index % COLOURS.length] ?? '#000000';

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
