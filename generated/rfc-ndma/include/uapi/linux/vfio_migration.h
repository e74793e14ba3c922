/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
#ifndef _UAPI_LINUX_VFIO_MIGRATION_H
#define _UAPI_LINUX_VFIO_MIGRATION_H

#include <linux/types.h>

/*
 * A rule ends with its ID in brackets. "decided" marks a must or must not that
 * no message asks for: it rests on a decision of this edition.
 */

/*
 * The migration region
 * ====================
 *
 * Where it is
 * -----------
 *
 * Registers at the start of the migration region control the state of one
 * device and the transfer of its migration data. How users combine them is
 * described in Documentation/driver-api/vfio-migration/.
 *
 *   - A driver that supports migration must give the device one region of type
 *     VFIO_REGION_TYPE_MIGRATION and subtype VFIO_REGION_SUBTYPE_MIGRATION.
 *     [region.discovery]
 *   - A driver must place struct vfio_device_migration_info at offset 0 of the
 *     region. [region.location]
 *   - A driver must present every register in the byte order of the host.
 *     [region.byte-order, decided]
 */

/*
 * The region of a device that carries its migration state and data.
 *
 * A device that has it supports migration. It is found among the device's
 * regions by type and subtype, as VFIO_DEVICE_GET_REGION_INFO reports them.
 */
#define VFIO_REGION_TYPE_MIGRATION	(3)
#define VFIO_REGION_SUBTYPE_MIGRATION	(1)

/**
 * struct vfio_device_migration_info - Registers at offset 0 of the migration
 *     region, in the byte order of the host.
 * @device_state: The state of the device; the user writes it to change the
 *     state.
 * @reserved: Keeps the members after it aligned.
 * @pending_bytes: Estimate of the bytes still to collect; only zero or not zero
 *     matters.
 * @data_offset: Where the current segment lies, in bytes from the start of the
 *     region.
 * @data_size: Length of the current segment in bytes.
 */
struct vfio_device_migration_info {
	__u32	device_state;	/* read/write */
	__u32	reserved;	/* reads as zero, writes are ignored */
	__u64	pending_bytes;	/* read only, while SAVING */
	__u64	data_offset;	/* read only, while SAVING or RESUMING */
	__u64	data_size;	/* read/write, while SAVING or RESUMING */
};

/*
 * Access
 * ------
 *
 * The registers are read and written like a file, each as a whole.
 *
 *   - A user must access each register at its own width and alignment; the
 *     effect of another access to bytes of one register is undefined.
 *     [region.native-width]
 *   - A driver should refuse an access of another width or alignment with an
 *     error. [region.native-width.refuse]
 *   - A driver must refuse an access that spans two registers with EINVAL, and
 *     change nothing. [region.across-fields, decided]
 *   - A driver must refuse a write of pending_bytes or data_offset with EINVAL,
 *     and change nothing. [region.read-only, decided]
 *   - A driver must return 0 for a read of reserved and ignore a write of it.
 *     [region.reserved]
 *   - A driver must not let the registers be mapped.
 *     [region.registers-trapped, decided]
 *   - A driver must refuse an access to bytes that are neither a register nor
 *     in the data section with EINVAL, and change nothing.
 *     [region.nowhere, decided]
 *   - A driver must let an access of length 0 succeed, and change nothing.
 *     [region.nothing, decided]
 *
 * The NDMA capability
 * -------------------
 *
 * A capability of the region tells a user whether the device supports NDMA.
 *
 *   - A driver must list VFIO_REGION_INFO_CAP_MIG_NDMA among the capabilities
 *     of the migration region if it supports NDMA, and leave it out otherwise.
 *     [region.ndma-capability]
 *   - A driver must report the capability as a bare header of version 1.
 *     [region.ndma-capability.header, decided]
 */

/* Reported on the migration region of a device that supports NDMA. */
#define VFIO_REGION_INFO_CAP_MIG_NDMA	6

/*
 * The device state
 * ================
 *
 * Reading and writing
 * -------------------
 *
 * A user writes device_state to change what the device does, and reads it to
 * learn what the device does.
 *
 *   - A user may read and write device_state at any time.
 *     [device-state.any-time]
 *   - A user may change several bits in one write, as long as the value written
 *     is valid. [device-state.multi-bit]
 *   - A driver must have the device all the way in the new state before the
 *     write returns success. [device-state.complete]
 *   - A driver must not change device_state except for a write of it or for a
 *     reset. [device-state.no-async]
 *   - A driver must carry out one write at a time.
 *     [device-state.one-at-a-time, decided]
 *   - A driver must let a write of the current value succeed, without a step,
 *     unless that value is ERROR. [device-state.same-value, decided]
 *
 * Values that are refused
 * -----------------------
 *
 * A driver looks at the value before it does anything to the device. In ERROR
 * it refuses every write, and the value does not matter.
 *
 *   - A driver must, outside of ERROR, refuse a value that is not valid with
 *     EINVAL, and change nothing. [device-state.invalid-write, decided]
 *   - A driver without NDMA support must, outside of ERROR, refuse a value that
 *     has NDMA set with EINVAL. [device-state.ndma.unsupported, decided]
 *   - A user should change the defined bits by read-modify-write and hand the
 *     reserved bits back as read. [device-state.reserved.preserve]
 *   - A user must ignore the reserved bits of a value that it reads.
 *     [device-state.reserved.ignore, decided]
 *   - A driver must, outside of ERROR, refuse a write that changes a reserved
 *     bit with EINVAL. [device-state.reserved.refuse, decided]
 *   - A driver must keep the reserved bits as they are through a transition,
 *     its unwind, and ERROR. [device-state.reserved.keep, decided]
 */

/*
 * The bits
 * ========
 *
 * Each bit of device_state asks for one thing; several can be set at once.
 *
 *   - A driver must support RUNNING, SAVING and RESUMING.
 *     [device-state.required]
 */

/*
 * Bits of device_state:
 *
 *   RUNNING   The device is fully operational.
 *   SAVING    The device's state can be collected through the data window.
 *   RESUMING  A device's state can be stored through the data window.
 *   NDMA      The device starts no DMA that could reach another device.
 *             Optional: needs VFIO_REGION_INFO_CAP_MIG_NDMA.
 */
#define VFIO_DEVICE_STATE_RUNNING	(1 << 0)
#define VFIO_DEVICE_STATE_SAVING	(1 << 1)
#define VFIO_DEVICE_STATE_RESUMING	(1 << 2)
#define VFIO_DEVICE_STATE_NDMA		(1 << 3)

/* No bit set: the device is stopped, and neither saves nor resumes. */
#define VFIO_DEVICE_STATE_STOP		(0)

/* The bits that have a meaning; the others are reserved. */
#define VFIO_DEVICE_STATE_MASK		(VFIO_DEVICE_STATE_RUNNING | \
					 VFIO_DEVICE_STATE_SAVING | \
					 VFIO_DEVICE_STATE_RESUMING | \
					 VFIO_DEVICE_STATE_NDMA)

/*
 * What the bits mean
 * ------------------
 *
 * A device runs while RUNNING is set and is stopped while it is clear. It saves
 * while SAVING is set, and resumes while RESUMING is set. In ERROR it is none
 * of these.
 */

/*
 * Running and stopped
 * ===================
 *
 * A device that runs does its work. A stopped device does no work, so that its
 * state can be collected or replaced.
 *
 *   - A device may, while it runs, raise interrupts, answer MMIO, advance its
 *     internal state and, as far as NDMA does not forbid it, start DMA.
 *     [running.set]
 *   - A driver must keep all regions of a device that runs functional.
 *     [running.set.regions]
 *   - A driver must stop the operation of the device when a write takes it to a
 *     state in which it is stopped. [running.clear.stop]
 *   - A stopped device must not interrupt the user, access memory by DMA, or
 *     advance its internal state. [running.clear.quiet]
 *   - A user should keep accesses away from every region but the migration
 *     region while the device is stopped; an access puts the migration data at
 *     risk. [running.clear.access]
 *   - A driver must not let an access to a device that is stopped or in ERROR
 *     harm anyone but its user, for example by a fault of the host.
 *     [running.clear.host-safety]
 *   - A driver must go on answering external subsystems while the device is
 *     stopped or in ERROR, such as PCI configuration space and MSI-X.
 *     [running.clear.subsystems]
 *   - A driver must answer an access to any other region of a device in ERROR,
 *     or refuse it with EIO. [running.error.regions, decided]
 */

/*
 * Sessions
 * ========
 *
 * Saving
 * ------
 *
 * In a saving session the user collects the state of the device through the
 * data window.
 *
 *   - A driver must open the data window, so that the device's state can be
 *     collected, when the device begins to save. [saving.open]
 *   - A driver may begin to track which state changes when the device begins to
 *     save. [saving.dirty-log]
 *   - A driver must close the data window when the device ceases to save; the
 *     stream has then ended, whether or not all of it was collected.
 *     [saving.close]
 *
 * Resuming
 * --------
 *
 * In a resuming session the user stores the state of another device through the
 * data window.
 *
 *   - A driver must open the data window, so that a stream from a saving
 *     session of a compatible device can be stored, when the device begins to
 *     resume. [resuming.open]
 *   - A driver may reset the device internally to make it ready for incoming
 *     data. [resuming.internal-reset]
 *   - A driver must have the device's own state as it was, or enter ERROR,
 *     after a write that fails to make the device resume.
 *     [resuming.entry.content, decided]
 *   - A driver must close the data window and end the session when the device
 *     ceases to resume. [resuming.close]
 */

/*
 * NDMA
 * ====
 *
 * Under NDMA a running device starts no DMA to other devices. A user puts all
 * devices under it before it stops or starts them one after the other.
 *
 *   - A driver may support NDMA. [ndma.optional]
 *   - A device under NDMA must not start DMA that could reach another device.
 *     [ndma.stop]
 *   - A device under NDMA may hold back all DMA but interrupt messages; one
 *     that does not know where its DMA goes has no other way. [ndma.stop.all]
 *   - A driver must let the DMA that NDMA forbids come to its end before the
 *     write that asks for NDMA returns success. [ndma.drain]
 *   - A device that runs under NDMA may raise interrupts. [ndma.interrupts]
 *   - A user must not aim the interrupt messages of a device at memory or at
 *     another device. [ndma.vectors]
 *   - A driver must keep all regions of a device that runs under NDMA
 *     functional. [ndma.regions]
 *   - A driver must lift the restrictions of NDMA when a write ends NDMA.
 *     [ndma.clear]
 */

/*
 * Valid states
 * ============
 *
 * Which bits go together
 * ----------------------
 *
 * A user can write ten of the sixteen values of the four bits. A driver reports
 * one more value, ERROR.
 *
 *   - A user must not set SAVING and RESUMING together. [valid.saving-resuming]
 *   - A user must not set RESUMING and RUNNING together; this revision does not
 *     support it. [valid.resuming-running]
 *   - A user may write every other combination, those with NDMA where it is
 *     supported. [valid.others]
 *   - A driver must report a device in error as VFIO_DEVICE_STATE_ERROR: SAVING
 *     and RESUMING set, RUNNING and NDMA clear. [valid.error]
 *   - A driver must not report SAVING with RESUMING in any other combination;
 *     these are reserved. [valid.unreachable]
 */

/* The value that a device in error reports. */
#define VFIO_DEVICE_STATE_ERROR		(VFIO_DEVICE_STATE_SAVING | \
					 VFIO_DEVICE_STATE_RESUMING)

/**
 * VFIO_DEVICE_STATE_VALID() - Whether the bits of a state go together.
 * @state: A value of device_state.
 *
 * Does not check the reserved bits, or whether the device supports NDMA.
 */
#define VFIO_DEVICE_STATE_VALID(state) \
	(!(((state) & VFIO_DEVICE_STATE_SAVING) && \
	   ((state) & VFIO_DEVICE_STATE_RESUMING)) && \
	 !(((state) & VFIO_DEVICE_STATE_RESUMING) && \
	   ((state) & VFIO_DEVICE_STATE_RUNNING)))

/**
 * VFIO_DEVICE_STATE_IS_ERROR() - Whether a device reports that it is in error.
 * @state: A value of device_state.
 */
#define VFIO_DEVICE_STATE_IS_ERROR(state) \
	(((state) & VFIO_DEVICE_STATE_MASK) == VFIO_DEVICE_STATE_ERROR)

/*
 * NDMA on a stopped device
 * ------------------------
 *
 * A stopped device starts no DMA, with or without NDMA.
 *
 *   - A user may set NDMA, where it is supported, together with a clear
 *     RUNNING; it then adds nothing, as a stopped device starts no DMA.
 *     [ndma.superfluous]
 *   - A driver must report an NDMA bit that adds nothing as it was written.
 *     [ndma.superfluous.read-back, decided]
 */

/*
 * Transitions
 * ===========
 *
 * What a driver supports
 * ----------------------
 *
 * A transition is the way from one valid state to another, asked for by one
 * write.
 *
 *   - A driver should try to support the transition from each valid state to
 *     each other. [transition.any]
 *   - A driver must fail the write for a transition that it does not support,
 *     and never skip the transition silently. [transition.unsupported]
 *   - A user should be prepared for a transition that fails, since not every
 *     device supports all transitions. [transition.fallback]
 *   - A driver must not silently corrupt a stream when RUNNING is set again
 *     while SAVING is set. [transition.saving-again]
 *
 * On the way
 * ----------
 *
 * A driver can change several bits one after the other. The device then passes
 * through intermediate states.
 *
 *   - A driver must not pass through a state that is not valid.
 *     [transition.through-valid]
 *   - A driver must not let DMA out on the way between two states that both
 *     forbid it. [transition.no-dma]
 */

/*
 * Failure and error
 * =================
 *
 * When a write fails
 * ------------------
 *
 * After a write that fails, the device is in the old state again if the driver
 * can bring it back there.
 *
 *   - A driver must fail the write with a fitting errno if it does not reach
 *     the new state. [device-state.failure]
 *   - A driver must then have the device in the state from before the write,
 *     and report that state, or report ERROR. [device-state.failure.state]
 *   - A user must read device_state after a failed write, or reset the device;
 *     the errno does not say which state the device is in.
 *     [device-state.failure.reread]
 *
 * The error state
 * ---------------
 *
 * In ERROR the device is in no state that a user asked for. Only a reset leads
 * out.
 *
 *   - A driver should enter ERROR only if it can neither reach the new state
 *     nor go on in the old one. [device-state.error.last-resort]
 *   - A driver should end at once all DMA and interrupts of a device in ERROR,
 *     by any means, including an internal reset. [device-state.error.quiesce]
 *   - A driver must refuse every write of device_state in ERROR with EIO,
 *     whatever the value. [device-state.error.refuse, decided]
 *   - A user must not write the value ERROR. [device-state.error.read-only]
 *   - A user must issue VFIO_DEVICE_RESET to go on with a device in ERROR.
 *     [device-state.error.leave]
 *   - A driver must keep the window closed in ERROR, whose value has the bits
 *     of both sessions. [data-window.error, decided]
 */

/*
 * Going back
 * ==========
 *
 * The unwind
 * ----------
 *
 * A driver that changes one bit at a time carries out a write in steps. After a
 * step has failed, it takes the steps back until the device is in the old state
 * again: the unwind.
 *
 *   - A driver must also undo the step that failed, however far that step came.
 *     [device-state.unwind.failed-step, decided]
 *   - A driver must enter ERROR if it does not get back to the old state.
 *     [device-state.unwind.error]
 *   - A driver must return the errno of the step that failed first, whether or
 *     not the unwind succeeds. [device-state.unwind.errno, decided]
 *
 * Sessions in an unwind
 * ---------------------
 *
 * A write may have closed a session before it failed. The user then continues
 * that session as if nothing had been written.
 *
 *   - A driver that goes back to SAVING or RESUMING must restore the session as
 *     it stood before the write, its data and position included.
 *     [device-state.unwind.session, decided]
 *   - A driver must enter ERROR if it cannot restore the session as it stood
 *     before the write. [device-state.unwind.session.lost, decided]
 *   - A driver must not use or check data when an unwind clears RESUMING.
 *     [resuming.abort, decided]
 */

/*
 * Reset
 * =====
 *
 * The default state
 * -----------------
 *
 * A user that knows nothing of migration finds a device that works.
 *
 *   - A driver must use RUNNING, with every other bit clear, as the default
 *     value of device_state. [device-state.default]
 *   - A driver must have the device in the default state when a user opens it
 *     and nobody else has it open. [device-state.default.open]
 *
 * VFIO_DEVICE_RESET
 * -----------------
 *
 * A reset ends whatever the device was doing, and is the only way out of ERROR.
 *
 *   - A driver that supports migration must support VFIO_DEVICE_RESET.
 *     [device-state.reset.support]
 *   - A driver must return the device to the default state by every
 *     VFIO_DEVICE_RESET that succeeds, from every state. [device-state.reset]
 *   - A driver must not use or check the data of a session that a reset ends.
 *     [device-state.reset.session, decided]
 *   - A driver must return an errno from a reset that began and failed, and
 *     report ERROR. [device-state.reset.failure, decided]
 *   - A driver must not let DMA from before a reset arrive after the reset has
 *     returned. [device-state.reset.dma, decided]
 *   - A driver must reset the device after a limit even if DMA is still
 *     outstanding. [device-state.reset.bound, decided]
 *
 * Other resets
 * ------------
 *
 * A device can also be reset by its guest, with its slot or bus, or by the host
 * after an error of the bus.
 *
 *   - A driver must return the device to the default state, without a session,
 *     by every other reset that succeeds. [device-state.reset.other, decided]
 *   - A driver must reset all of its devices that a reset of a slot or bus
 *     reaches, or refuse the reset for all of them.
 *     [device-state.reset.slot, decided]
 *   - A driver must treat a recovery from an error of the bus as a reset. If a
 *     write of device_state or a reset is under way, the recovery takes effect
 *     at its end. [device-state.reset.recovery, decided]
 *   - A user must find in device_state that its session is still open before it
 *     takes a stream as complete or leaves RESUMING.
 *     [device-state.reset.reread, decided]
 *   - A user must give up what it collected or stored in a session that such a
 *     reset ended. [device-state.reset.anew, decided]
 */

/*
 * Accesses that overlap
 * =====================
 *
 * A write of device_state and a reset take time, and other accesses can arrive
 * meanwhile.
 *
 *   - A driver must answer a read of device_state at any time, also during a
 *     write of it and during a reset. [overlap.read]
 *   - A driver must not carry out an access of the data window during a write
 *     of device_state or a reset. [overlap.window, decided]
 *   - A driver must not begin a reset during a write of device_state, nor
 *     either of them during a reset. [overlap.reset, decided]
 *   - A driver must let an access that it cannot carry out yet wait for its
 *     turn, or refuse the access with EBUSY and change nothing.
 *     [overlap.wait, decided]
 *   - A driver must answer an access to another region during a write of
 *     device_state as it would before the write or after it.
 *     [overlap.regions, decided]
 *   - A driver must not let an access to another region reach the device during
 *     a reset. [overlap.reset.regions, decided]
 */

/*
 * Opening and closing
 * ===================
 *
 * Opening
 * -------
 *
 * A device has one state, whoever opens it; a descriptor has none of its own.
 *
 *   - A driver must leave the state, the session and the device as they are
 *     when a device that is open is opened again. [open.again, decided]
 *
 * Closing
 * -------
 *
 * The last close is the one after which no descriptor and no mapping of the
 * device is left.
 *
 *   - A driver must stop a device that nobody has open, so that it raises no
 *     interrupt and starts no DMA. [close.stop, decided]
 *   - A driver must not use or check the data of a session that the last close
 *     ends. [close.session, decided]
 */

/*
 * The data window
 * ===============
 *
 * The data window is the data section of the region together with
 * pending_bytes, data_offset and data_size. It is open while the device saves
 * or resumes.
 *
 * The window as a whole
 * ---------------------
 *
 * A user reads and writes the data section in the steps of collecting and of
 * storing.
 *
 *   - A driver must open the window without anything left in it from an earlier
 *     session. [data-window.fresh]
 *   - A user must not access the data section except where the protocols direct
 *     it; the effect is undefined. [data-window.directed]
 *   - A driver may let parts of the data section be mapped, and say so by the
 *     sparse mmap capability. [data-window.mmap]
 *   - A driver must not depend on the user to access the data section by mmap.
 *     [data-window.mmap.optional]
 *   - A user must not rely on data_offset or data_size while the device neither
 *     saves nor resumes. [data-window.undefined]
 *
 * pending_bytes
 * -------------
 *
 * The register says whether there is something to collect.
 *
 *   - A driver must return in pending_bytes, while the device saves, an
 *     estimate of the bytes still to collect. [pending-bytes.estimate]
 *   - A driver must not report 0 while a segment is ready to be collected.
 *     [pending-bytes.ready]
 *   - A user should expect the value to change from read to read, especially
 *     while the device runs. [pending-bytes.volatile]
 *   - A user should test, in the steps of collecting, only whether the value is
 *     0. [pending-bytes.zero-test]
 *   - A driver may report more than 0 again after 0 while the device runs; a
 *     user that polls then sees it. [pending-bytes.more-later]
 *   - A user must not take the stream as complete before it has read 0 from a
 *     stopped device. [pending-bytes.end]
 *   - A driver must not make the stop of the device depend on the user's having
 *     reached 0. [pending-bytes.no-quota]
 *   - A user must not rely on the value while the device does not save.
 *     [pending-bytes.undefined]
 *
 * data_offset
 * -----------
 *
 * The register says where a segment lies. A read of it makes the next segment
 * available.
 *
 *   - A driver must return in data_offset where the user collects or stores the
 *     segment, in bytes from the start of the region. [data-offset.place]
 *   - A driver must place segments behind the registers, so data_offset is not
 *     0. [data-offset.nonzero, decided]
 *   - A driver must align data_offset to a page where the user can map it.
 *     [data-offset.page-aligned, decided]
 *
 * data_size
 * ---------
 *
 * A user reads from the register the length of a segment to collect, and writes
 * to it the length of a segment that it has stored.
 *
 *   - A driver must return in data_size, while the device saves, the length of
 *     the segment at data_offset in bytes. [data-size.length]
 *   - A driver must return 0 there while no segment has been made available,
 *     also after the stream has begun anew. [data-size.none, decided]
 *   - A driver must return 0 there as soon as a read of pending_bytes has
 *     reported the end of the stream. [data-size.end, decided]
 *   - A driver must not make a segment available by a read of data_offset after
 *     the end of the stream. [data-offset.end, decided]
 *   - A driver must not make an empty segment available.
 *     [data-size.nonzero, decided]
 *   - A driver must return in data_size, while the device resumes, the length
 *     that it last accepted. [data-size.stored, decided]
 *   - A driver must refuse a write of data_size with EINVAL unless the device
 *     resumes; this includes ERROR. [data-size.saving, decided]
 *   - A driver must return the same values for data_offset and data_size when
 *     they are read again for one segment, as long as its stream goes on.
 *     [data-window.reread, decided]
 */

/*
 * Collecting the state
 * ====================
 *
 * While the device saves:
 *
 *   a) The user must read pending_bytes first, and continue only if it is not
 *      0. It is 0 when nothing is ready, and at the end.
 *      [saving.step.pending-bytes]
 *   b) The user must read data_offset, which makes the driver provide a segment
 *      there. [saving.step.data-offset]
 *   c) The user must read data_size, the length of that segment.
 *      [saving.step.data-size]
 *   d) The user must collect the segment, data_size bytes from data_offset, by
 *      any access that the region offers. [saving.step.collect]
 *   e) The user must read pending_bytes again, which tells the driver that the
 *      segment was collected. If it is not 0, the user is free to go on with
 *      step b. [saving.step.next]
 *
 * Around the steps
 * ----------------
 *
 * These rules hold while user and driver take the steps.
 *
 *   - A user may read pending_bytes repeatedly before it goes on to step b.
 *     [saving.pending.repeat]
 *   - A driver must let such reads leave the stream unharmed.
 *     [saving.pending.harmless]
 *   - A driver must have the segment available when the read of data_offset
 *     returns, if one is ready. [saving.segment.available]
 *   - A user that has read data_offset must collect the segment before it reads
 *     pending_bytes again, or give up the stream. [saving.segment.commit]
 *   - A driver must not depend on the user to collect a segment in one access.
 *     [saving.segment.pieces]
 *   - A driver must keep the bytes of a segment as they are until pending_bytes
 *     is read again, the stream begins anew or the session ends, whatever the
 *     device does meanwhile, and for reads and mappings alike.
 *     [saving.segment.stable, decided]
 *   - A device must not produce new migration data once pending_bytes was read
 *     as 0 while it was stopped, until it runs again or the session ends.
 *     [saving.end]
 *   - A driver may report 0 for as long as the device runs and provide
 *     everything once the device is stopped. [saving.snapshot]
 */

/*
 * Storing the state
 * =================
 *
 * While the device resumes:
 *
 *   a) The user must read data_offset, where the next segment goes.
 *      [resuming.step.data-offset]
 *   b) The user must write the segment there. [resuming.step.store]
 *   c) The user must write to data_size how many bytes it wrote.
 *      [resuming.step.data-size]
 *   d) The user must go back to step a until the whole stream is stored.
 *      [resuming.step.next]
 *
 *   - A user must store each segment with the size that it had when it was
 *     collected. [resuming.segment.size]
 *   - A driver may take the write of data_size as the end of the segment.
 *     [resuming.segment.end]
 *   - A driver must not use stored bytes whose length was not written to
 *     data_size. [resuming.unsubmitted, decided]
 *   - A driver must refuse with EINVAL a length of 0, a length that exceeds the
 *     window, and a length without a read of data_offset since the last one.
 *     [data-size.refuse, decided]
 */

/*
 * Leaving RESUMING
 * ================
 *
 * A user clears RESUMING to say that the stream is complete, and the driver
 * takes it into the device.
 *
 *   - A driver should finish moving the stored data into the device when
 *     RESUMING is cleared. [resuming.close.complete]
 *   - A driver should then check that the new state of the device is valid and
 *     consistent. [resuming.close.check]
 *   - A driver must fail the write if it finds the data incomplete,
 *     inconsistent or otherwise invalid. [resuming.close.refuse]
 *   - A driver must treat a session in which no length was written to data_size
 *     as incomplete. [resuming.close.nothing, decided]
 *   - A user may store more, or the whole stream anew, if RESUMING is still set
 *     after a failed write. [resuming.failed-exit.more]
 *   - A driver should enter ERROR after such a failure if it has restored the
 *     session but would accept neither of the two. [resuming.failed-exit.error]
 */

/*
 * The stream
 * ==========
 *
 * In the user's hands
 * -------------------
 *
 * The user carries the segments from one device to another, and does not know
 * what is in them.
 *
 *   - A user must treat segments as opaque, and no segment as a substitute for
 *     another. [stream.opaque]
 *   - A user must store segments in the order and size in which they were
 *     collected. [stream.order]
 *   - A user must keep that order for the whole stream, whatever states the
 *     device was in while it saved. [stream.across-states]
 *   - A user should store only a stream that a compatible device produced.
 *     [stream.compatible]
 *
 * Errors
 * ------
 *
 * A driver reports an error of the stream by failing an access of the user.
 *
 *   - A driver may report an error of the stream by failing any read or write,
 *     the one nearest to where it found the error. [stream.errors]
 *
 * A hostile stream
 * ----------------
 *
 * A driver does not trust a stream: anyone who holds it can change it.
 *
 *   - A driver must not let the content of a stream break the containment of
 *     the device. [stream.containment]
 *   - A driver must not let a mapping reach the state of the device, or data
 *     that it has already checked. [stream.containment.mmap, decided]
 *   - A driver must limit the memory and the time that a stream makes it spend,
 *     whatever the stream says. [stream.bounded, decided]
 *   - A driver must leave the session as it stood when it refuses a segment.
 *     [stream.unharmed, decided]
 */

/*
 * Beside the stream
 * =================
 *
 * Software sets some of a device's state from outside, such as where its
 * interrupts go. A user that passes this state on to the device knows it
 * without the stream.
 *
 *   - A driver must put all state of the device into the stream that the user
 *     does not carry over. [carried.stream, decided]
 *   - A user of a PCI device must carry over the command register, the BARs,
 *     and MSI-X with its table. [carried.user, decided]
 *   - A user must read these from a stopped source, and write them to the
 *     target while the target resumes. [carried.when, decided]
 *   - A driver must leave these as the user wrote them when it takes the stream
 *     into the device. [carried.kept, decided]
 */

/*
 * Several devices, and slow ones
 * ==============================
 *
 * Devices that reach each other
 * -----------------------------
 *
 * A stopped device cannot accept DMA from a device that runs. Under NDMA all
 * devices run and none sends DMA to another, so a user can stop them one by
 * one.
 *
 *   - A user of devices with peer-to-peer DMA should bring all of them under
 *     NDMA before it stops any of them. [peers.ndma-first]
 *   - Such a user should start all of them under NDMA before it ends NDMA on
 *     any of them. [peers.ndma-last]
 *   - A user should leave out mappings between devices if it migrates several
 *     devices and one of them lacks NDMA. [peers.exclude]
 *
 * Draining
 * --------
 *
 * A driver drains a device before the device is stopped or goes under NDMA:
 * requests that are under way end, and no new ones start.
 *
 *   - A driver of a device whose drain has no bound should set a limit to the
 *     time that it waits. [drain.bound]
 *   - A driver must fail the write when that time is over, with the device as
 *     after any other failed write. [drain.timeout]
 *
 * Page requests
 * -------------
 *
 * A drain can wait for a page of memory that somebody else has to make present.
 *
 *   - A user must not hold up the kernel's handling of a page fault while its
 *     write of device_state waits for that page fault. [page-request.user]
 */

#endif /* _UAPI_LINUX_VFIO_MIGRATION_H */
