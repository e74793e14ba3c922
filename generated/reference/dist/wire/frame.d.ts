// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u16, u32 } from '../core/index.js';
/** Bytes of the header. */
export declare const HEADER_BYTES: u32;
/** The most bytes that one message reads or writes, for both sides. */
export declare const TRANSFER_BYTES_MAX: u32;
/** The most bytes of a message: the largest transfer with what describes it. */
export declare const MESSAGE_BYTES_MAX: u32;
/** A message as it arrived. */
export interface Frame {
    /** Chosen by the sender; a reply repeats it. */
    readonly id: u16;
    /** What is to be done, a value of `Command`. */
    readonly command: u16;
    /** Whether it is a command, a reply, or neither. */
    readonly type: 'command' | 'reply' | 'unknown';
    /** Whether the sender waits for a reply. */
    readonly wantsReply: boolean;
    /** What follows the header. */
    readonly body: DataView;
}
/** Cuts a stream of bytes into messages, in whatever pieces the bytes arrive. */
export declare class FrameReader {
    #private;
    /**
     * @param take - Called for each message.
     * @param refuse - Called once for a message that cannot be as long as it says. Nothing behind it is read, since nobody knows where
     * the next one begins.
     */
    constructor(take: (frame: Frame) => void, refuse: (frame: Frame) => void);
    /** Takes bytes as they arrive. They are not kept, except for a copy of a part. What arrives while a message is carried out waits. */
    push(bytes: Uint8Array): void;
    /** Reads no more. */
    stop(): void;
}
/**
 * A message with room for what the command brings.
 *
 * @param bodyBytes - Behind the header.
 */
export declare function commandFrame(id: u16, command: u16, bodyBytes: u32): DataView;
/** A reply to a command that succeeded, with room for its answer. */
export declare function replyFrame({ id, command }: Frame, bodyBytes: u32): DataView;
/**
 * A reply to a command that failed: a header alone.
 *
 * @param errno - Negative.
 */
export declare function errorFrame({ id, command }: Frame, errno: s32): DataView;
/** All bytes of a message. */
export declare function bytesOf(frame: DataView): Uint8Array;
