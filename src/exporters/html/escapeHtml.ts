// Control characters and lone surrogates say nothing in a page; tab and line breaks do.
const unwritable = /(?![\t\n\r])\p{Control}|[\ufffe\uffff]|\p{Surrogate}/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML, between tags and in quoted attributes: it stays text, whatever signs are in it. */
export const escapeHtml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
