import { expect, test } from "@jest/globals";
import {
  BadAnswer,
  mayBeWhole,
  readAnswer,
} from "../../../../src/engine/owners/containers/http-answer.js";

const chunked =
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\n[1,2\r\n2\r\n,3\r\n1\r\n]\r\n0\r\n\r\n";

test("Content-Length, chunks and the end of the connection each end an answer", () => {
  expect(read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]rest")).toEqual([200, "[]"]);
  expect(read(chunked)).toEqual([200, "[1,2,3]"]);
  expect(read("HTTP/1.0 200 OK\r\n\r\n[]", true)).toEqual([200, "[]"]);
  expect(read("HTTP/1.0 204 No Content\r\n\r\n")).toEqual([204, ""]);
});

test("an answer is not read before it is whole, wherever it is cut", () => {
  for (let end = 0; end < chunked.length - 4; end++) expect(read(chunked.slice(0, end))).toBeNull();
});

test("chunks are joined for the piece alone that may hold the last of them", () => {
  const first = Buffer.from(chunked.slice(0, 60));
  const mayEndWith = (last: string) => mayBeWhole(first, Buffer.from(last), 1e6);
  expect(["2\r\n,3\r\n", "[1,2\r\n2\r\n"].map(mayEndWith)).toEqual([false, false]);
  expect(["]\r\n0\r\n\r\n", "\r\n", "\n"].map(mayEndWith)).toEqual([true, true, true]);
});

test("what ends too early or is no HTTP is refused", () => {
  for (const text of [
    "",
    "hello\r\n\r\n",
    "HTTP/2 200\r\n\r\n",
    "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\n[]",
    "HTTP/1.0 200 OK\r\nContent-Length: -1\r\n\r\n[]",
    "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[]",
  ])
    expect(() => read(text, true)).toThrow(BadAnswer);
  expect(() => read("x".repeat(70_000))).toThrow(BadAnswer);
});

function read(text: string, ended = false): [number, string] | null {
  const answer = readAnswer(Buffer.from(text), ended);
  return answer && [answer.status, answer.body.toString()];
}
