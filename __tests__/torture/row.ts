/** One line of the torture's table. */
export interface Row {
  test: string;
  figure: string;
  got: string;
  ok: boolean;
}
