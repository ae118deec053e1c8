/** Serves a folder on this machine alone; tries `tries` ports from `port` on (0: any). `texts` are JSON documents beside the folder, by path. */
export function serve(options: {
  readonly folder: string
  readonly port: number
  readonly tries?: number
  readonly texts?: ReadonlyMap<string, string>
}): Promise<{ readonly port: number; readonly close: () => Promise<void> }>
