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
    /** Of a reply to a command that failed, as its sender gives it; 0 otherwise. */
    readonly errno: u32;
    /** What follows the header. */
    readonly body: DataView;
    /** Numbers of the descriptors that came with it. */
    readonly descriptors: readonly u32[];
}
/** What a reader of messages calls. */
export interface FrameTaker {
    /** Takes a message. */
    take(frame: Frame): void;
    /**
     * Takes the header of a message that cannot be as long as it says. Nothing behind it is read, since nobody knows where the next one begins.
     */
    refuse(frame: Frame): void;
    /** Whether messages are to wait until bytes are pushed again, though they be none. */
    isFull(): boolean;
    /** Takes descriptors that came with no message. */
    drop(descriptors: readonly u32[]): void;
}
/** Cuts a stream of bytes into messages, in whatever pieces the bytes arrive. */
export declare class FrameReader {
    #private;
    constructor(taker: FrameTaker);
    /**
     * Takes bytes as they arrive. They are not kept, except for a copy of a part. What arrives while a message is carried out waits.
     *
     * @param descriptors - Those of the last message that begins in these bytes.
     */
    push(bytes: Uint8Array, descriptors?: readonly u32[]): void;
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
/** All bytes of a message, or of a part of one. */
export declare function bytesOf(frame: DataView): Uint8Array;
