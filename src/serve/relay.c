// SPDX-License-Identifier: MIT
/*
 * Takes file descriptors for a server that cannot take them itself. It listens
 * on a public socket. For each client it connects to the server's private
 * socket and passes bytes on, with numbers in place of descriptors:
 *
 *	to the server	bytes, count, a number for each descriptor, the bytes
 *	to the relay	SEND, bytes, the bytes
 *			SIGNAL, number
 *			RELEASE, number
 *
 * Each is an unsigned number of 32 bits, little-endian. A descriptor comes with
 * the bytes that the system gave with it. To signal one is to add 1 to an
 * eventfd.
 *
 * Each client has a process of its own, so no client can hurt another, and its
 * descriptors are closed when it ends. The relay ends with its standard input.
 *
 *	cc -O2 -o relay relay.c
 *	./relay PUBLIC PRIVATE
 */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* Clients at a time; one more is turned away. */
#define CLIENTS_MAX	256
/* Descriptors that one message can bring; Linux has the same limit. */
#define PASSED_MAX	253
/* Descriptors of a client that the server has not released. */
#define KEPT_MAX	(2 * PASSED_MAX)
/* How long a client has to read its last answers. */
#define FAREWELL_MILLISECONDS	10000
#define PIECE_BYTES	65536
#define NUMBER_BYTES	4
#define ORDER_BYTES	(2 * NUMBER_BYTES)
#define HEAD_BYTES_MAX	((2 + PASSED_MAX) * NUMBER_BYTES)

enum { SEND, SIGNAL, RELEASE };

struct buffer {
	unsigned char bytes[HEAD_BYTES_MAX + PIECE_BYTES];
	size_t start;
	size_t end;
};

struct relay {
	int client;
	int server;
	/* By number; -1 where there is none. */
	int kept[KEPT_MAX];
	int kept_count;
	/* A piece for the server. */
	struct buffer up;
	/* Orders of the server. */
	struct buffer down;
	/* Bytes for the client that follow the order that was read last. */
	uint32_t left;
	/* The client sends no more. */
	bool is_silent;
	/* The client takes no more. */
	bool is_gone;
};

static void put(unsigned char *at, uint32_t number)
{
	for (int byte = 0; byte < NUMBER_BYTES; byte++)
		at[byte] = number >> (8 * byte);
}

static uint32_t get(const unsigned char *at)
{
	uint32_t number = 0;

	for (int byte = 0; byte < NUMBER_BYTES; byte++)
		number |= (uint32_t)at[byte] << (8 * byte);
	return number;
}

static bool is_temporary(void)
{
	return errno == EAGAIN || errno == EINTR;
}

/* Keeps a descriptor, and returns its number. There is room for it. */
static uint32_t keep(struct relay *relay, int descriptor)
{
	uint32_t number = 0;

	while (relay->kept[number] >= 0)
		number++;
	relay->kept[number] = descriptor;
	relay->kept_count++;
	return number;
}

static void release(struct relay *relay, uint32_t number)
{
	if (number >= KEPT_MAX || relay->kept[number] < 0)
		return;
	close(relay->kept[number]);
	relay->kept[number] = -1;
	relay->kept_count--;
}

/* An eventfd that has no room is signalled already. Nothing here may wait. */
static void signal_client(struct relay *relay, uint32_t number)
{
	const uint64_t one = 1;
	struct pollfd room = {
		.fd = number < KEPT_MAX ? relay->kept[number] : -1,
		.events = POLLOUT,
	};

	if (poll(&room, 1, 0) == 1 && (room.revents & POLLOUT) &&
	    write(room.fd, &one, sizeof(one)) < 0)
		return; /* The descriptor is the client's own, and so is its fault. */
}

static bool has_room(const struct relay *relay)
{
	return relay->kept_count + PASSED_MAX <= KEPT_MAX;
}

/* Reads a piece from the client. Returns false if it has to be left. */
static bool read_client(struct relay *relay)
{
	union {
		char bytes[CMSG_SPACE(PASSED_MAX * sizeof(int))];
		struct cmsghdr alignment;
	} control;
	struct iovec piece = { relay->up.bytes + HEAD_BYTES_MAX, PIECE_BYTES };
	struct msghdr message = {
		.msg_iov = &piece,
		.msg_iovlen = 1,
		.msg_control = control.bytes,
		.msg_controllen = sizeof(control.bytes),
	};
	uint32_t numbers[PASSED_MAX], count = 0;
	ssize_t got = recvmsg(relay->client, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);

	if (got < 0 && is_temporary())
		return true;
	if (got <= 0) {
		relay->is_silent = true;
		shutdown(relay->server, SHUT_WR);
		return true;
	}
	for (struct cmsghdr *part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
		size_t passed = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);

		if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
			continue;
		for (size_t at = 0; at < passed; at++) {
			int descriptor;

			memcpy(&descriptor, CMSG_DATA(part) + at * sizeof(int), sizeof(int));
			numbers[count++] = keep(relay, descriptor);
		}
	}
	relay->up.start = HEAD_BYTES_MAX - (2 + count) * NUMBER_BYTES;
	relay->up.end = HEAD_BYTES_MAX + got;
	put(relay->up.bytes + relay->up.start, got);
	put(relay->up.bytes + relay->up.start + NUMBER_BYTES, count);
	for (uint32_t at = 0; at < count; at++)
		put(relay->up.bytes + relay->up.start + (2 + at) * NUMBER_BYTES, numbers[at]);
	/* Some could not be taken, and nobody can tell which. */
	return !(message.msg_flags & MSG_CTRUNC);
}

/* Sends what it can of a buffer. Returns false if nobody takes it any more. */
static bool pass_on(int socket, struct buffer *from, size_t length)
{
	ssize_t sent = send(socket, from->bytes + from->start, length, MSG_DONTWAIT | MSG_NOSIGNAL);

	if (sent > 0)
		from->start += sent;
	return sent >= 0 || is_temporary();
}

/* Carries out orders, up to bytes that the client does not take yet. */
static void follow(struct relay *relay)
{
	struct buffer *down = &relay->down;

	for (;;) {
		size_t here = down->end - down->start;

		if (relay->left > 0 && here > 0) {
			size_t length = here < relay->left ? here : relay->left;
			size_t before = down->start;

			if (!relay->is_gone && !pass_on(relay->client, down, length))
				relay->is_gone = true;
			if (relay->is_gone)
				down->start = before + length;
			relay->left -= down->start - before;
			if (down->start - before < length)
				return;
		} else if (relay->left == 0 && here >= ORDER_BYTES) {
			uint32_t number = get(down->bytes + down->start + NUMBER_BYTES);

			switch (get(down->bytes + down->start)) {
			case SEND:
				relay->left = number;
				break;
			case SIGNAL:
				signal_client(relay, number);
				break;
			case RELEASE:
				release(relay, number);
				break;
			}
			down->start += ORDER_BYTES;
		} else {
			return;
		}
	}
}

/* Whether bytes wait for the client. */
static bool is_stuck(const struct relay *relay)
{
	return relay->left > 0 && relay->down.end > relay->down.start;
}

/* Returns false if the server is gone. */
static bool read_server(struct relay *relay)
{
	struct buffer *down = &relay->down;
	ssize_t got;

	memmove(down->bytes, down->bytes + down->start, down->end - down->start);
	down->end -= down->start;
	down->start = 0;
	got = recv(relay->server, down->bytes + down->end, sizeof(down->bytes) - down->end, MSG_DONTWAIT);
	if (got > 0)
		down->end += got;
	return got > 0 || (got < 0 && is_temporary());
}

/* Passes everything on until one side is gone. */
static void attend(struct relay *relay)
{
	bool has_server = true;
	int patience = -1;

	while (has_server || is_stuck(relay)) {
		bool is_up_empty = relay->up.start == relay->up.end;
		struct pollfd both[] = {
			{ .fd = relay->client }, { .fd = relay->server },
		};

		if (!relay->is_silent && is_up_empty && has_room(relay))
			both[0].events |= POLLIN;
		if (is_stuck(relay))
			both[0].events |= POLLOUT;
		if (has_server && !is_stuck(relay))
			both[1].events |= POLLIN;
		if (has_server && !is_up_empty)
			both[1].events |= POLLOUT;
		/* It is known of these that they are gone, and poll would say so for ever. */
		if (!both[0].events && relay->is_gone)
			both[0].fd = -1;
		if (!both[1].events && patience > 0)
			both[1].fd = -1;
		if (poll(both, 2, patience) == 0)
			return;
		if (both[0].revents & (POLLHUP | POLLERR))
			relay->is_gone = true;
		if (both[1].revents & (POLLHUP | POLLERR))
			patience = FAREWELL_MILLISECONDS;
		if ((both[0].events & POLLIN) && both[0].revents && !read_client(relay))
			return;
		if (relay->up.start < relay->up.end && has_server &&
		    !pass_on(relay->server, &relay->up, relay->up.end - relay->up.start))
			return;
		if ((both[1].events & POLLIN) && both[1].revents)
			has_server = read_server(relay);
		follow(relay);
	}
}

static int open_socket(const char *path, struct sockaddr_un *address)
{
	*address = (struct sockaddr_un){ .sun_family = AF_UNIX };
	if (strlen(path) >= sizeof(address->sun_path)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	strcpy(address->sun_path, path);
	return socket(AF_UNIX, SOCK_STREAM, 0);
}

static void serve(int client, const char *private)
{
	struct relay *relay = calloc(1, sizeof(*relay));
	struct sockaddr_un address;

	if (!relay)
		return;
	memset(relay->kept, -1, sizeof(relay->kept));
	relay->client = client;
	relay->server = open_socket(private, &address);
	if (relay->server >= 0 && !connect(relay->server, (struct sockaddr *)&address, sizeof(address)))
		attend(relay);
}

int main(int count, char **words)
{
	struct sockaddr_un address;
	int clients = 0, public;

	if (count != 3) {
		fprintf(stderr, "usage: %s PUBLIC PRIVATE\n", words[0]);
		return 2;
	}
	/* Whoever interrupts a terminal means the server, which then ends this. */
	signal(SIGINT, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	public = open_socket(words[1], &address);
	if (public < 0 || bind(public, (struct sockaddr *)&address, sizeof(address)) || listen(public, 128)) {
		fprintf(stderr, "cannot listen on %s: %s\n", words[1], strerror(errno));
		return 1;
	}
	puts("listening");
	fflush(stdout);
	for (;;) {
		struct pollfd both[] = {
			{ .fd = STDIN_FILENO, .events = POLLIN }, { .fd = public, .events = POLLIN },
		};
		int client;
		pid_t child;

		if (poll(both, 2, -1) < 0 && errno != EINTR)
			return 1;
		if (both[0].revents)
			return 0;
		if (!both[1].revents)
			continue;
		client = accept(public, NULL, NULL);
		if (client < 0)
			continue;
		while (clients > 0 && waitpid(-1, NULL, WNOHANG) > 0)
			clients--;
		child = clients < CLIENTS_MAX ? fork() : -1;
		if (!child) {
			close(public);
			for (int descriptor = 0; descriptor < 3; descriptor++)
				close(descriptor);
			serve(client, words[2]);
			return 0;
		}
		clients += child > 0;
		close(client);
	}
}
