import { expect, test } from "@jest/globals";
import { portOfCommand } from "../../../src/engine/init/port-of-command.js";

test.each([
  ["PORT=3000 node server.js", 3000],
  ["cross-env NODE_ENV=development PORT=3100 next dev", 3100],
  ["vite --port 5199", 5199],
  ["vite --port=5198 --host", 5198],
  ["webpack serve --port '8081'", 8081],
  ["next dev -p 4000", 4000],
  ["docker run --rm -p 8082:80 nginx", 8082],
  ["docker run -p 127.0.0.1:8083:80 nginx", 8083],
  ["serve -l 5050", 5050],
  ["gunicorn app:app -b 0.0.0.0:8001", 8001],
  ["php -S localhost:8084 -t public", 8084],
  ["python manage.py runserver 8085", 8085],
  ["python manage.py runserver 0.0.0.0:8086", 8086],
  ["python3 -m http.server 8087", 8087],
  ["ASPNETCORE_ENVIRONMENT=x dotnet run --urls http://localhost:5001", 5001],
  ["bin/serve --http-port 9000", 9000],
  ["bundle exec puma -p $PORT", "auto"],
  ["vite", 5173],
  ["vite dev", 5173],
  ["vite preview", 4173],
  ["next dev --turbo", 3000],
  ["react-scripts start", 3000],
  ["ng serve", 4200],
  ["astro dev", 4321],
  ["flask run", 5000],
  ["uvicorn app:app --reload", 8000],
  ["bin/rails server", 3000],
  ["vite build", null],
  ["tsc -p tsconfig.json --watch", null],
  ["node worker.js", null],
  ["PORT=70000 node x.js", null],
  ["mkdir -p dist", null],
])("%s: %s", (command, port) => {
  expect(portOfCommand(command)).toBe(port);
});

test("a PORT of the shell with a default is that, without one any port will do", () => {
  const braces = (inside: string) => `$${`{${inside}}`}`;
  expect(portOfCommand(`puma -p ${braces("PORT:-3001")}`)).toBe(3001);
  expect(portOfCommand(`PORT=${braces("PORT:-3002")} node x.js`)).toBe(3002);
  expect(portOfCommand(`gunicorn app:app --bind 0.0.0.0:${braces("PORT")}`)).toBe("auto");
});
