import type { Register } from './register';

/** The register, indexed for looking up addresses and names. */
export interface Directory {
  register: Register;
}
/** Index a register. */
export declare function openDirectory(register: Register): Directory;
