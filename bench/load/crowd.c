/*
 * A crowded machine, made of processes that do nothing. Prints "ready" and lasts until its standard input ends.
 *   crowd processes COUNT DESCRIPTORS   COUNT processes with DESCRIPTORS in all: each has 12, one in fifty has the rest;
 *                                       a file to two pipe ends and two Unix sockets, as servers have them
 *   crowd connections COUNT PORT        COUNT connections to 127.0.0.1:PORT and up, both ends here
 *   crowd namespaces COUNT PORT         COUNT network namespaces, in each a process that listens on PORT
 *   crowd unowned PORT                  listens on PORT, the descriptor waiting in a Unix socket's queue: no process has it
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

enum { USUAL = 12, ONE_IN = 50, PER_PROCESS = 1000 };

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void raise_limit(long descriptors) {
  struct rlimit limit;
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = descriptors + 64;
  if (limit.rlim_max < limit.rlim_cur) limit.rlim_max = limit.rlim_cur;
  if (setrlimit(RLIMIT_NOFILE, &limit) < 0) fail("setrlimit");
}

static int listen_on(int port, int backlog) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  int socket_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  int yes = 1;
  setsockopt(socket_fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(socket_fd, (void *)&address, sizeof address) < 0) fail("bind");
  if (listen(socket_fd, backlog) < 0) fail("listen");
  return socket_fd;
}

/* What one child of each mode does before it is ready. */
static void hold_descriptors(long count) {
  raise_limit(count);
  for (long held = 4; held + 4 < count; held += 5) {
    int pair[2];
    if (open("/dev/null", O_RDONLY) < 0) fail("open");
    if (pipe(pair) < 0) fail("pipe");
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0) fail("socketpair");
  }
}

static void hold_connections(long count, int port) {
  raise_limit(2 * count);
  int server = listen_on(port, 1024);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr = {htonl(INADDR_LOOPBACK)}};
  for (long made = 0; made < count; made++) {
    int client = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(client, (void *)&address, sizeof address) < 0) fail("connect");
    if (accept(server, NULL, NULL) < 0) fail("accept");
  }
  close(server);
}

static void hold_namespace(int port) {
  if (unshare(CLONE_NEWNET) < 0) fail("unshare");
  listen_on(port, 16);
}

static void hide_listener(int port) {
  static int pair[2];
  char byte = 0, control[CMSG_SPACE(sizeof(int))] = {0};
  struct iovec part = {&byte, 1};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
  int listener = listen_on(port, 16);
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0) fail("socketpair");
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof(int));
  memcpy(CMSG_DATA(header), &listener, sizeof listener);
  if (sendmsg(pair[0], &message, 0) < 0) fail("sendmsg");
  close(listener);
}

static void child(const char *mode, long index, long count, long amount) {
  if (strcmp(mode, "processes") == 0) {
    long big = (count + ONE_IN - 1) / ONE_IN;
    long rest = amount - USUAL * (count - big);
    hold_descriptors(index % ONE_IN == 0 ? (rest > USUAL * big ? rest / big : USUAL) : USUAL);
  } else if (strcmp(mode, "connections") == 0) {
    hold_connections(count > PER_PROCESS ? PER_PROCESS : count, amount + index);
  } else {
    hold_namespace(amount);
  }
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  long count = atol(argv[2]), amount = argc > 3 ? atol(argv[3]) : 0;
  long children = strcmp(argv[1], "connections") == 0 ? (count + PER_PROCESS - 1) / PER_PROCESS : count;
  int ready[2];
  if (pipe(ready) < 0) fail("pipe");
  if (strcmp(argv[1], "unowned") == 0) {
    hide_listener(count);
    children = 0;
  }
  for (long index = 0; index < children; index++) {
    pid_t pid = fork();
    if (pid < 0) fail("fork");
    if (pid > 0) continue;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    close(0);
    child(argv[1], index, count, amount);
    if (write(ready[1], "", 1) != 1) _exit(1);
    close(ready[0]);
    close(ready[1]);
    for (;;) pause();
  }
  close(ready[1]);
  char byte;
  for (long seen = 0; seen < children; seen++)
    if (read(ready[0], &byte, 1) != 1) return 1;
  puts("ready");
  fflush(stdout);
  while (read(0, &byte, 1) > 0) {
  }
  signal(SIGTERM, SIG_IGN);
  kill(0, SIGTERM); /* the process group is ours: it was started as one of its own */
  return 0;
}
