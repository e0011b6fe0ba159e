/** What tells an instance from others. */
export interface InstanceName {
  readonly slug: string;
  readonly config_path: string;
  readonly state_dir: string;
}
