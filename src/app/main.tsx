// Where the address names a blueprint, the editor is fetched beside the rest and not after it.
if (window.location.hash.startsWith('#/b/')) void import('./Editor.tsx')
void import('./start.tsx')
