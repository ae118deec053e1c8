/** Asks the browser not to throw anything away when the disk gets full; true where it grants that. */
export async function requestPersistence(): Promise<boolean> {
  if (!('storage' in navigator) || typeof navigator.storage.persist !== 'function') return false
  return (await navigator.storage.persisted()) || navigator.storage.persist()
}
