function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/**
 * The source expression by which a content security policy allows just this text as a script or style sheet of the page itself.
 * Browsers hash in pages from a safe origin only; elsewhere all that stands in the page is allowed.
 */
export async function allowed(text: string): Promise<string> {
  // Typed as always there; it is not on a page that came over plain HTTP from another machine.
  const subtle: SubtleCrypto | undefined = crypto.subtle
  if (!subtle) return "'unsafe-inline'"
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${base64(new Uint8Array(hash))}'`
}
