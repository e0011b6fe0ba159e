import { describe, expect, test } from "@jest/globals";
import { describeCommand } from "../../../src/engine/text/redact.js";

/** Command lines as they are met, `␣` for a blank within an argument, and what is told of them. What is secret is `SECRET`. */
const LINES: readonly (readonly [command: string, told: string])[] = [
  ["mysql -h db -uroot -pSECRET shop", "mysql -h db -uroot -p*** shop"],
  [
    "mysqldump --user=root --password=SECRET --port=3306 shop",
    "mysqldump --user=root --password=*** --port=3306 shop",
  ],
  [
    "mysqld --datadir=/var/lib/mysql --port=3306 --pid-file=/run/mysqld.pid",
    "mysqld --datadir=/var/lib/mysql --port=3306 --pid-file=/run/mysqld.pid",
  ],
  [
    "psql postgresql://app:SECRET@db:5432/shop -p 5432",
    "psql postgresql://app:***@db:5432/shop -p 5432",
  ],
  [
    "psql host=db␣user=app␣password=SECRET␣port=5432",
    "psql host=db user=app password=*** port=5432",
  ],
  [
    "/usr/lib/postgresql/16/bin/postgres -D /data -c password_encryption=scram-sha-256",
    "/usr/lib/postgresql/16/bin/postgres -D /data -c password_encryption=scram-sha-256",
  ],
  ["postgres:␣writer␣process", "postgres: writer process"],
  [
    "nginx:␣master␣process␣/usr/sbin/nginx␣-g␣daemon␣off;",
    "nginx: master process /usr/sbin/nginx -g daemon off;",
  ],
  [
    "mongod --auth --port 27017 --keyFile /etc/mongo.key",
    "mongod --auth --port 27017 --keyFile /etc/mongo.key",
  ],
  [
    "mongosh mongodb://root:SECRET@h1,h2/admin --quiet",
    "mongosh mongodb://root:***@h1,h2/admin --quiet",
  ],
  ["mongosh -u root -p SECRET --port 27017", "mongosh -u root -p *** --port 27017"],
  [
    "redis-server --port 6379 --requirepass SECRET --masterauth SECRET",
    "redis-server --port 6379 --requirepass *** --masterauth ***",
  ],
  ["redis-server␣*:6379", "redis-server *:6379"],
  ["redis-cli -h db -p 6379 -a SECRET", "redis-cli -h db -p 6379 -a ***"],
  ["valkey-cli -u redis://:SECRET@h:6379", "valkey-cli -u redis://:***@h:6379"],
  [
    "docker run -d --name mongo -p 27017:27017 -e MONGO_INITDB_ROOT_PASSWORD=SECRET mongo:7",
    "docker run -d --name mongo -p 27017:27017 -e MONGO_INITDB_ROOT_PASSWORD=*** mongo:7",
  ],
  [
    "docker run --env=X_PASSWORD=SECRET --rm -p 80:80 nginx",
    "docker run --env=X_PASSWORD=*** --rm -p 80:80 nginx",
  ],
  ["docker exec -it c mysql -uroot -pSECRET", "docker exec -it c mysql -uroot -p***"],
  ["docker exec -it mysql mysql -h db -pSECRET", "docker exec -it mysql mysql -h db -p***"],
  ["docker login -u me -p SECRET ghcr.io", "docker login -u me -p *** ghcr.io"],
  [
    "docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 5432 -container-ip 172.17.0.2 -container-port 5432",
    "docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 5432 -container-ip 172.17.0.2 -container-port 5432",
  ],
  [
    "podman run -p 5432:5432 -ePOSTGRES_PASSWORD=SECRET postgres:16",
    "podman run -p 5432:5432 -ePOSTGRES_PASSWORD=*** postgres:16",
  ],
  [
    "kubectl --token=SECRET port-forward svc/web 8080:80",
    "kubectl --token=*** port-forward svc/web 8080:80",
  ],
  [
    "kubectl exec -n mysql mysql-0 -- mysql -pSECRET",
    "kubectl exec -n mysql mysql-0 -- mysql -p***",
  ],
  ["kubectl port-forward svc/auth 8080:80", "kubectl port-forward svc/auth 8080:80"],
  ["sudo mysql -pSECRET", "sudo mysql -p***"],
  ["sudo -u mysql -E mysql -pSECRET -P 3307", "sudo -u mysql -E mysql -p*** -P 3307"],
  ["env A=b DB_PASS=SECRET mysql -pSECRET", "env A=b DB_PASS=*** mysql -p***"],
  ["nice -n 5 mysql -pSECRET", "nice -n 5 mysql -p***"],
  ["nice -19 mysql -pSECRET", "nice -19 mysql -p***"],
  ["timeout --foreground 5 mysql -pSECRET", "timeout --foreground 5 mysql -p***"],
  [
    "nohup redis-server --port 7000 --requirepass SECRET",
    "nohup redis-server --port 7000 --requirepass ***",
  ],
  ["sshpass -p SECRET ssh -p 2222 me@host", "sshpass -p *** ssh -p 2222 me@host"],
  [
    "sshpass -pSECRET ssh -N -L 8080:localhost:80 me@host",
    "sshpass -p*** ssh -N -L 8080:localhost:80 me@host",
  ],
  [
    "sh -c cd␣/srv␣&&␣mysql␣-uroot␣-pSECRET␣shop␣-P␣3306",
    "sh -c cd /srv && mysql -uroot -p*** shop -P 3306",
  ],
  [
    "sh -c PWD=/srv␣exec␣node␣server.js␣--port␣3000",
    "sh -c PWD=/srv exec node server.js --port 3000",
  ],
  ["curl -u me:SECRET https://h/x", "curl -u *** https://h/x"],
  [
    "curl --user=me:SECRET --proxy-user me:SECRET -o out https://h/x",
    "curl --user=*** --proxy-user *** -o out https://h/x",
  ],
  [
    "curl -H Authorization:␣Bearer␣SECRET -H Accept:␣text/plain http://h/",
    "curl -H Authorization: *** -H Accept: text/plain http://h/",
  ],
  ["curl -HAuthorization:␣Basic␣SECRET http://h/", "curl -HAuthorization: *** http://h/"],
  [
    "curl --header=Authorization:␣Token␣SECRET http://h/",
    "curl --header=Authorization: *** http://h/",
  ],
  ["curl -H X-Any:␣Token␣SECRET http://h/", "curl -H X-Any: Token *** http://h/"],
  [
    'curl -d {"user":␣"me",␣"password":␣"SECRET",␣"port":␣3000} http://h/',
    'curl -d {"user": "me", "password": "***", "port": 3000} http://h/',
  ],
  ["curl -d {'token':␣'SECRET',␣'id':␣1} http://h/", "curl -d {'token': '***', 'id': 1} http://h/"],
  [
    'curl -d {"a":"{\\"password\\":\\"SECRET\\"}","port":1} http://h/',
    'curl -d {"a":"{\\"password\\":\\"***\\"}","port":1} http://h/',
  ],
  [
    "wget --user=me --password=SECRET --user-agent=x https://h/x",
    "wget --user=me --password=*** --user-agent=x https://h/x",
  ],
  ["http -a me:SECRET GET :3000", "http -a *** GET :3000"],
  ["ssh-agent -a /tmp/agent.sock", "ssh-agent -a /tmp/agent.sock"],
  ["ssh -N -L 5432:db:5432 me@bastion -p 2222", "ssh -N -L 5432:db:5432 me@bastion -p 2222"],
  [
    "vault server -dev -dev-root-token-id=SECRET -dev-listen-address=0.0.0.0:8200",
    "vault server -dev -dev-root-token-id=*** -dev-listen-address=0.0.0.0:8200",
  ],
  [
    "vault login -method=userpass username=me password=SECRET",
    "vault login -method=userpass username=me password=***",
  ],
  [
    "vault write auth/approle/login role_id=r secret_id=SECRET",
    "vault write auth/approle/login role_id=r secret_id=***",
  ],
  [
    "aws s3 presign s3://b/k?X-Amz-Signature=SECRET&X-Amz-Expires=60",
    "aws s3 presign s3://b/k?X-Amz-Signature=***&X-Amz-Expires=60",
  ],
  [
    "gcloud auth print-access-token --impersonate-service-account=a@b.c",
    "gcloud auth print-access-token --impersonate-service-account=a@b.c",
  ],
  [
    "gcloud --access-token-file=/run/token run services proxy web --port=8080",
    "gcloud --access-token-file=/run/token run services proxy web --port=8080",
  ],
  [
    "java -Dspring.datasource.password=SECRET -Dserver.port=8080 -jar app.jar",
    "java -Dspring.datasource.password=*** -Dserver.port=8080 -jar app.jar",
  ],
  [
    "java -Djavax.net.ssl.keyStore=/etc/k.jks -Djavax.net.ssl.keyStorePassword=SECRET -cp a:b Main",
    "java -Djavax.net.ssl.keyStore=/etc/k.jks -Djavax.net.ssl.keyStorePassword=*** -cp a:b Main",
  ],
  [
    "java -Dcom.sun.management.jmxremote.password.file=/etc/jmx.pw -Dcom.sun.management.jmxremote.authenticate=false Main",
    "java -Dcom.sun.management.jmxremote.password.file=/etc/jmx.pw -Dcom.sun.management.jmxremote.authenticate=false Main",
  ],
  ["java -Dpass=SECRET -DTOKEN=SECRET Main", "java -Dpass=*** -DTOKEN=*** Main"],
  [
    "node --inspect=127.0.0.1:9229 server.js --port 3000",
    "node --inspect=127.0.0.1:9229 server.js --port 3000",
  ],
  [
    "node server.js --api-keys=SECRET,SECRET --port 3000",
    "node server.js --api-keys=*** --port 3000",
  ],
  [
    "/opt/google/chrome/chrome --password-store=basic --use-mock-keychain --remote-debugging-port=9222",
    "/opt/google/chrome/chrome --password-store=basic --use-mock-keychain --remote-debugging-port=9222",
  ],
  [
    "/opt/google/chrome/chrome --enable-features=PasswordImport,PasswordExport --origin-trial-public-key=abc --user-data-dir=/tmp/x",
    "/opt/google/chrome/chrome --enable-features=PasswordImport,PasswordExport --origin-trial-public-key=abc --user-data-dir=/tmp/x",
  ],
  ["python3 -m http.server 8000", "python3 -m http.server 8000"],
  [
    "python3 -m vllm.entrypoints.openai.api_server --tokenizer=mistralai/Mistral-7B --max-tokens=100 --api-key SECRET --port 8000",
    "python3 -m vllm.entrypoints.openai.api_server --tokenizer=mistralai/Mistral-7B --max-tokens=100 --api-key *** --port 8000",
  ],
  [
    "python3 server.py --max-num-batched-tokens 8192 --tokenizer-mode auto --hf-token SECRET",
    "python3 server.py --max-num-batched-tokens 8192 --tokenizer-mode auto --hf-token ***",
  ],
  ["php -S localhost:8000 -t public", "php -S localhost:8000 -t public"],
  ["ruby bin/rails server -b 0.0.0.0 -p 3000", "ruby bin/rails server -b 0.0.0.0 -p 3000"],
  ["puma␣6.4.2␣(tcp://0.0.0.0:3000)␣[shop]", "puma 6.4.2 (tcp://0.0.0.0:3000) [shop]"],
  [
    "env SECRET_KEY_BASE=SECRET TOKEN_1=SECRET RAILS_ENV=production bin/rails s",
    "env SECRET_KEY_BASE=*** TOKEN_1=*** RAILS_ENV=production bin/rails s",
  ],
  [
    "env PWD=/srv/app OLDPWD=/srv PASSENGER_PORT=3000 SSH_AUTH_SOCK=/tmp/a.sock AUTHOR=me bin/serve",
    "env PWD=/srv/app OLDPWD=/srv PASSENGER_PORT=3000 SSH_AUTH_SOCK=/tmp/a.sock AUTHOR=me bin/serve",
  ],
  [
    "env TOKENS=SECRET PASSWORDS=SECRET GOOGLE_APPLICATION_CREDENTIALS=/etc/gcp.json bin/serve",
    "env TOKENS=*** PASSWORDS=*** GOOGLE_APPLICATION_CREDENTIALS=/etc/gcp.json bin/serve",
  ],
  ["gunicorn:␣master␣[app:app]", "gunicorn: master [app:app]"],
  [
    "/usr/bin/python3 /usr/bin/gunicorn -b 0.0.0.0:8000 --keyfile /etc/k.pem app:app",
    "/usr/bin/python3 /usr/bin/gunicorn -b 0.0.0.0:8000 --keyfile /etc/k.pem app:app",
  ],
  [
    "openssl s_server -accept 4433 -key /etc/k.pem -pass pass:SECRET",
    "openssl s_server -accept 4433 -key /etc/k.pem -pass ***",
  ],
  [
    "openssl pkcs12 -passin pass:SECRET -passout pass:SECRET -in a.p12",
    "openssl pkcs12 -passin *** -passout *** -in a.p12",
  ],
  [
    "ldapsearch -H ldap://h -D cn=admin -w SECRET -b dc=x",
    "ldapsearch -H ldap://h -D cn=admin -w *** -b dc=x",
  ],
  ["smbclient //h/share -U me%SECRET", "smbclient //h/share -U ***"],
  [
    "restic -r rest:https://me:SECRET@h:8000/repo --password-file /etc/restic.pw serve",
    "restic -r rest:https://me:***@h:8000/repo --password-file /etc/restic.pw serve",
  ],
  [
    "restic --password-command pass␣show␣x mount /mnt",
    "restic --password-command pass show x mount /mnt",
  ],
  ["borg serve --restrict-to-path /srv/borg", "borg serve --restrict-to-path /srv/borg"],
  [
    "rclone rcd --rc-addr :5572 --rc-user me --rc-pass SECRET",
    "rclone rcd --rc-addr :5572 --rc-user me --rc-pass ***",
  ],
  [
    "rclone serve sftp remote:x --user me --pass SECRET --addr :2022",
    "rclone serve sftp remote:x --user me --pass *** --addr :2022",
  ],
  ["ngrok http --authtoken SECRET 3000", "ngrok http --authtoken *** 3000"],
  ["ngrok http 3000 --basic-auth me:SECRET", "ngrok http 3000 --basic-auth ***"],
  ["cloudflared tunnel run --token SECRET", "cloudflared tunnel run --token ***"],
  [
    "code tunnel --accept-server-license-terms --name box",
    "code tunnel --accept-server-license-terms --name box",
  ],
  [
    "code-server --bind-addr 0.0.0.0:8080 --auth none",
    "code-server --bind-addr 0.0.0.0:8080 --auth none",
  ],
  [
    "jupyter-lab --NotebookApp.token=SECRET --ServerApp.password=SECRET --port=8888",
    "jupyter-lab --NotebookApp.token=*** --ServerApp.password=*** --port=8888",
  ],
  ["minio server /data --console-address :9001", "minio server /data --console-address :9001"],
  [
    "env MINIO_ROOT_USER=admin MINIO_ROOT_PASSWORD=SECRET minio server /data",
    "env MINIO_ROOT_USER=admin MINIO_ROOT_PASSWORD=*** minio server /data",
  ],
  [
    "/usr/lib/erlang/erts-14/bin/beam.smp -W w -- -root /usr/lib/erlang -setcookie SECRET -sname rabbit",
    "/usr/lib/erlang/erts-14/bin/beam.smp -W w -- -root /usr/lib/erlang -setcookie *** -sname rabbit",
  ],
  [
    "java -Xms1g -Expack.security.enabled=true -Ebootstrap.password=SECRET org.elasticsearch.bootstrap.Elasticsearch",
    "java -Xms1g -Expack.security.enabled=true -Ebootstrap.password=*** org.elasticsearch.bootstrap.Elasticsearch",
  ],
  ["influx query -t SECRET --host http://h:8086", "influx query -t *** --host http://h:8086"],
  [
    "influxd --http-bind-address :8086 --session-length 60",
    "influxd --http-bind-address :8086 --session-length 60",
  ],
  [
    "consul kv get -token=SECRET -http-addr=h:8500 k",
    "consul kv get -token=*** -http-addr=h:8500 k",
  ],
  [
    "etcdctl --endpoints=h:2379 --user=root:SECRET get k",
    "etcdctl --endpoints=h:2379 --user=*** get k",
  ],
  [
    "etcd --listen-client-urls http://0.0.0.0:2379 --client-cert-auth=true --key-file=/etc/k.pem",
    "etcd --listen-client-urls http://0.0.0.0:2379 --client-cert-auth=true --key-file=/etc/k.pem",
  ],
  [
    "kube-apiserver --secure-port=6443 --enable-bootstrap-token-auth=true --service-account-signing-key-file=/etc/sa.key --authorization-mode=Node,RBAC",
    "kube-apiserver --secure-port=6443 --enable-bootstrap-token-auth=true --service-account-signing-key-file=/etc/sa.key --authorization-mode=Node,RBAC",
  ],
  [
    "argocd app list --auth-token SECRET --server h:443",
    "argocd app list --auth-token *** --server h:443",
  ],
  [
    "terraform apply -var password=SECRET -var region=eu",
    "terraform apply -var password=*** -var region=eu",
  ],
  [
    "terraform apply -var=db_password=SECRET -auto-approve",
    "terraform apply -var=db_password=*** -auto-approve",
  ],
  [
    "ansible-playbook -e ansible_password=SECRET -i hosts site.yml",
    "ansible-playbook -e ansible_password=*** -i hosts site.yml",
  ],
  [
    "ansible-playbook -e user=me␣ansible_password=SECRET␣port=22 site.yml",
    "ansible-playbook -e user=me ansible_password=*** port=22 site.yml",
  ],
  [
    'ansible-playbook -e {"ansible_password":␣"SECRET"} site.yml',
    'ansible-playbook -e {"ansible_password": "***"} site.yml',
  ],
  [
    "java -cp gradle.jar org.gradle.Main -Ptoken=SECRET -Pport=8080 bootRun",
    "java -cp gradle.jar org.gradle.Main -Ptoken=*** -Pport=8080 bootRun",
  ],
  [
    "java -cp maven.jar org.Main -Dtoken=SECRET -DskipTests spring-boot:run",
    "java -cp maven.jar org.Main -Dtoken=*** -DskipTests spring-boot:run",
  ],
  [
    "dotnet app.dll --connectionStrings:Default=Server=db;Password=SECRET; --urls http://*:5000",
    "dotnet app.dll --connectionStrings:Default=*** --urls http://*:5000",
  ],
  [
    "dotnet app.dll --db=Server=db;User=sa;Password=SECRET;Encrypt=true --urls http://*:5000",
    "dotnet app.dll --db=Server=db;User=sa;Password=***;Encrypt=true --urls http://*:5000",
  ],
  ["sqlcmd -S db,1433 -U sa -P SECRET -Q select␣1", "sqlcmd -S db,1433 -U sa -P *** -Q select 1"],
  ["curl -su me:SECRET http://h", "curl -su *** http://h"],
  ["curl -sSLume:SECRET http://h", "curl -sSLu*** http://h"],
  ["curl -so out.u http://h:80", "curl -so out.u http://h:80"],
  [
    "java -Ddb=jdbc:oracle:thin:app/SECRET@db:1521/x -jar a.jar",
    "java -Ddb=jdbc:oracle:thin:app/***@db:1521/x -jar a.jar",
  ],
  ["server jdbc:oracle:thin:@db:1521/x", "server jdbc:oracle:thin:@db:1521/x"],
  [
    "aws configure set aws_secret_access_key SECRET --profile a",
    "aws configure set aws_secret_access_key *** --profile a",
  ],
  ["npm config set //reg:8080/:_authToken SECRET", "npm config set //reg:8080/:_authToken ***"],
  ["git config --global user.password SECRET", "git config --global user.password ***"],
  ["redis-cli config set maxmemory 100", "redis-cli config set maxmemory 100"],
  ["dockerx run -v /srv/auth:service/ x", "dockerx run -v /srv/auth:service/ x"],
  ["sqlplus app/SECRET@db:1521/x", "sqlplus app/***@db:1521/x"],
  [
    "bitcoin-cli -rpcuser=me -rpcpassword=SECRET -rpcport=8332 getinfo",
    "bitcoin-cli -rpcuser=me -rpcpassword=*** -rpcport=8332 getinfo",
  ],
  ["bitcoind -rpcauth=me:SECRET -rpcport=8332", "bitcoind -rpcauth=*** -rpcport=8332"],
  [
    "gotty --db=root:SECRET@tcp(db:3306)/shop -p 8080",
    "gotty --db=root:***@tcp(db:3306)/shop -p 8080",
  ],
  [
    "server root:SECRET@tcp(db:3306)/shop --port 8080",
    "server root:***@tcp(db:3306)/shop --port 8080",
  ],
  [
    "server redis://:SECRET@h https://h/x?token=SECRET&page=2&sig=SECRET#top",
    "server redis://:***@h https://h/x?token=***&page=2&sig=***#top",
  ],
  [
    "server /hook?token=SECRET&page=2&X-Amz-Signature=SECRET",
    "server /hook?token=***&page=2&X-Amz-Signature=***",
  ],
  [
    "server --upstream=http://auth:8080/x --peer token:9000 --signal=TERM --sig 9",
    "server --upstream=http://auth:8080/x --peer token:9000 --signal=TERM --sig 9",
  ],
  [
    "server --keyboard us --passthrough x --author=me --bypass=y --compass n",
    "server --keyboard us --passthrough x --author=me --bypass=y --compass n",
  ],
  [
    "server --pwd /some/dir --token-url=https://h/token --secret-name=web --key-file=/p",
    "server --pwd /some/dir --token-url=https://h/token --secret-name=web --key-file=/p",
  ],
  [
    "nats-server -p 4222 --user me --pass SECRET -m 8222",
    "nats-server -p 4222 --user me --pass *** -m 8222",
  ],
  [
    "Xorg :0 -auth /run/user/1000/gdm/Xauthority -listen tcp",
    "Xorg :0 -auth /run/user/1000/gdm/Xauthority -listen tcp",
  ],
  [
    "openvpn --config /etc/c.ovpn --auth SHA256 --port 1194",
    "openvpn --config /etc/c.ovpn --auth SHA256 --port 1194",
  ],
  [
    "traefik --entrypoints.web.address=:80 --certificatesresolvers.x.acme.email=a@b.c",
    "traefik --entrypoints.web.address=:80 --certificatesresolvers.x.acme.email=a@b.c",
  ],
  ["caddy run --config /etc/caddy/Caddyfile", "caddy run --config /etc/caddy/Caddyfile"],
  [
    "prometheus --web.listen-address=:9090 --storage.tsdb.path=/data",
    "prometheus --web.listen-address=:9090 --storage.tsdb.path=/data",
  ],
  [
    "grafana server --homepath=/usr/share/grafana cfg:security.admin_password=SECRET",
    "grafana server --homepath=/usr/share/grafana cfg:security.admin_password=***",
  ],
  ["mosquitto_sub -h h -u me -P SECRET -t topic", "mosquitto_sub -h h -u me -P *** -t topic"],
  [
    "ffmpeg -i rtsp://me:SECRET@cam:554/s -f mpegts tcp://0.0.0.0:9000?listen=1",
    "ffmpeg -i rtsp://me:***@cam:554/s -f mpegts tcp://0.0.0.0:9000?listen=1",
  ],
  [
    "socat TCP-LISTEN:8080,fork,reuseaddr TCP:db:5432",
    "socat TCP-LISTEN:8080,fork,reuseaddr TCP:db:5432",
  ],
  ["x11vnc -passwd SECRET -rfbport 5900", "x11vnc -passwd *** -rfbport 5900"],
  ["next-server␣(v14.2.3)", "next-server (v14.2.3)"],
  [
    "node /usr/bin/serve --env.API_TOKEN=SECRET -l 3000",
    "node /usr/bin/serve --env.API_TOKEN=*** -l 3000",
  ],
  [
    "celery worker --broker=amqp://me:SECRET@h:5672//vhost",
    "celery worker --broker=amqp://me:***@h:5672//vhost",
  ],
  [
    'airflow-x --conn={"conn_type":"http","password":"SECRET","extra":{"a":1}}',
    'airflow-x --conn={"conn_type":"http","password":"***","extra":{"a":1}}',
  ],
  ["app --token:abcSECRETab==", "app --token:***"],
  ["app --token:SECRET", "app --token:***"],
  ["sh -c mongosh␣-p␣SECRET␣|␣nc␣-l␣-p␣3000", "sh -c mongosh -p *** | nc -l -p 3000"],
  [
    "docker run -p 127.0.0.1:3306:3306 mysql:8 --port=3306",
    "docker run -p 127.0.0.1:3306:3306 mysql:8 --port=3306",
  ],
  ["docker compose exec db mysql -uroot -pSECRET", "docker compose exec db mysql -uroot -p***"],
  ["sudo docker login -u me -p SECRET", "sudo docker login -u me -p ***"],
  ["sudo env PGPASSWORD=SECRET pg_dump -p 5432", "sudo env PGPASSWORD=*** pg_dump -p 5432"],
  ["ruby -run -e httpd . -p 8000", "ruby -run -e httpd . -p 8000"],
  ["nc -l -p 3000", "nc -l -p 3000"],
  ["node /srv/password-reset/server.js -p 3000", "node /srv/password-reset/server.js -p 3000"],
  ["token-server token:3000", "token-server token:3000"],
  [
    "stripe listen --api-key SECRET --forward-to localhost:3000/x",
    "stripe listen --api-key *** --forward-to localhost:3000/x",
  ],
  [
    "C:\\Program␣Files\\MySQL\\bin\\mysql.exe -pSECRET",
    "C:\\Program Files\\MySQL\\bin\\mysql.exe -p***",
  ],
];

const argvOf = (command: string) => command.split(" ").map((word) => word.replaceAll("␣", " "));

describe("of a real command line the program and what is harmless are told, the secrets are not", () => {
  test.each(LINES)("%s", (command, told) => {
    expect(describeCommand(argvOf(command), "redacted")).toBe(told);
    expect(told.match(/(?<![A-Z_])SECRET(?![A-Z_])/)).toBe(null);
  });
});
