/** Makes addresses of scripts that a page may load, where the policy demands that. Source: Trusted Types. */
interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses;
    };
  }
}

/** Returns the address of the worker, as the policy of the page takes it. It makes no other address. */
export function workerAddress(address: string): string {
  const rules = { createScriptURL: () => address };
  const policy = window.trustedTypes?.createPolicy('waraq-worker', rules);
  return policy?.createScriptURL(address) ?? address;
}
