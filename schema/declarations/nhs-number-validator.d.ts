declare module 'nhs-number-validator' {
  /** True when the ten digits pass the NHS number's modulus-11 check. */
  export function validate(digits: string): boolean;
}
