import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output } from "./command.js";

/** The image that engines under test import: a web server on port 5432, made of Debian's busybox-static. */
export const image = "preflight-test:1";
export const importOptions = ["-c", 'CMD ["/bin/httpd","-f","-p","5432","-h","/www"]'];

/** Writes the image's tar file into a folder and gives its path. */
export async function busyboxTar(folder: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "preflight-rootfs-"));
  for (const name of ["bin", "www"]) mkdirSync(join(root, name));
  copyFileSync("/bin/busybox", join(root, "bin/busybox"));
  for (const applet of ["sh", "httpd", "sleep"]) symlinkSync("busybox", join(root, "bin", applet));
  writeFileSync(join(root, "www/index.html"), "hello\n");
  const tar = join(folder, "image.tar");
  await output(["tar", "-C", root, "-cf", tar, "."]);
  rmSync(root, { recursive: true });
  return tar;
}
