/** Numbers that Ofcom keeps free for drama (01632 960000-960999, 07700 900000-900999): nobody answers. */
export const landline = (serial: number): string => `01632 960${String(serial % 1000).padStart(3, '0')}`;
export const mobile = (serial: number): string => `07700 900${String(serial % 1000).padStart(3, '0')}`;

/** `.example` is reserved by RFC 2606 and reaches nobody. */
export const workEmail = (name: string, domain: string): string => `${slug(name, '.')}@${domain}.example`;

/** Lower-case letters and digits of a name, joined by `joint`. */
export const slug = (name: string, joint = '-'): string =>
  name.normalize('NFD').replace(/[^\p{L}\p{N}\s'-]/gu, '').replace(/'/g, '').toLowerCase().split(/[\s-]+/).join(joint);
