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
 */

/*
 * The region of a device that carries its migration state and data.
 *
 * A device that has it supports migration. It is found among the device's
 * regions by type and subtype, as VFIO_DEVICE_GET_REGION_INFO reports them.
 */
#define VFIO_REGION_TYPE_MIGRATION	(3)
#define VFIO_REGION_SUBTYPE_MIGRATION	(1)

/*
 * A device that has this region can be migrated. The text of the time calls the
 * driver of the device the vendor driver.
 *
 *   - A driver must place struct vfio_device_migration_info at offset 0 of the
 *     migration region. [region.location]
 */

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
 * Accesses
 * --------
 *
 *   - A user must access a field of struct vfio_device_migration_info at the
 *     field's own width and alignment. [region.native-width]
 *   - A driver should return an error for any other access; what such an access
 *     yields is undefined. [region.native-width.refuse]
 *   - A driver must fail an access that touches two fields with EINVAL.
 *     [region.across-fields, decided]
 *   - A driver must fail a write of pending_bytes or of data_offset with
 *     EINVAL. [region.read-only, decided]
 *   - A driver must let reserved read as zero and ignore what is written to it.
 *     [region.reserved]
 */

/*
 * The device state
 * ================
 *
 * The user writes device_state to change the state of the device, and reads it
 * to learn the state.
 *
 * Writing a state
 * ---------------
 *
 *   - A user must write device_state to tell the driver which state the device
 *     is to go to. [device-state.write]
 *   - A driver should do all that the change of state needs.
 *     [device-state.complete]
 *   - A driver should let the write succeed once the device has reached the
 *     state. [device-state.success]
 *   - A driver must fail a write of an invalid value with EINVAL and leave the
 *     device as it is. [device-state.invalid-write, decided]
 *   - A driver must fail a write that changes a reserved bit with EINVAL and
 *     leave the device as it is. [device-state.reserved.refuse, decided]
 *
 * When a transition fails
 * -----------------------
 *
 *   - A driver should fail the write with a fitting negative errno when the
 *     device does not reach the state. [device-state.failure]
 *   - A user must read device_state again after a failed write, to learn which
 *     state the device is in. [device-state.failure.reread]
 *   - A driver should show the state from before the failed write, unless it
 *     met an internal error. [device-state.failure.state]
 *   - A driver may show VFIO_DEVICE_STATE_ERROR after an internal error.
 *     [device-state.failure.error]
 *   - A user must reset the device with VFIO_DEVICE_RESET to recover it from
 *     VFIO_DEVICE_STATE_ERROR. [device-state.error.leave]
 *   - A driver must fail every write of device_state with EIO while the device
 *     is in error. [device-state.error.refuse, decided]
 *   - A driver must have the device running, with no other bit set, after a
 *     reset. [device-state.reset, decided]
 *   - A user may try any valid state that can be reached from the one which a
 *     device shows, when that one is valid. [device-state.next]
 *   - A user may end itself instead, after a failed write.
 *     [device-state.terminate]
 */

/*
 * The bits
 * ========
 *
 * The field device_state consists of three bits, each with a meaning of its
 * own.
 */

/*
 * Bits of device_state:
 *
 *   RUNNING   The device runs; clear, it is stopped.
 *   SAVING    The driver gathers device state for the user to save.
 *   RESUMING  The driver prepares to resume the device from data that the user
 *             provides.
 */
#define VFIO_DEVICE_STATE_RUNNING	(1 << 0)
#define VFIO_DEVICE_STATE_SAVING	(1 << 1)
#define VFIO_DEVICE_STATE_RESUMING	(1 << 2)

/* No bit set: the device is stopped, and neither saves nor resumes. */
#define VFIO_DEVICE_STATE_STOP		(0)

/*
 * RUNNING
 * -------
 *
 *   - A device may run while RUNNING is set; while it is clear, the device is
 *     stopped. [running.set]
 *   - A driver should stop the device before the write that clears RUNNING
 *     returns. [running.clear.stop]
 *
 * SAVING
 * ------
 *
 *   - A driver should start to gather the state of the device, for the user to
 *     save, when SAVING is set. [saving.open]
 *
 * RESUMING
 * --------
 *
 *   - A driver should prepare to resume the device when RESUMING is set.
 *     [resuming.open]
 *   - A driver should resume the device from the data that it received through
 *     the migration region. [resuming.use]
 *
 * Reserved bits
 * -------------
 */

/* The three bits that have a meaning. */
#define VFIO_DEVICE_STATE_MASK		(VFIO_DEVICE_STATE_RUNNING | \
					 VFIO_DEVICE_STATE_SAVING | \
					 VFIO_DEVICE_STATE_RESUMING)

/*
 *   - A user should keep bits 3 to 31, which are reserved, as it read them when
 *     it writes device_state. [device-state.reserved.preserve]
 */

/*
 * The states
 * ==========
 *
 * Five of the eight combinations are states, one is the error state, and two
 * are invalid; the digits are RESUMING, SAVING and RUNNING:
 *
 *   value  what it is
 *   -----  ----------------------------------------------
 *   000b   stopped, neither saving nor resuming
 *   001b   running: the default
 *   010b   stopped, and its state is saved: stop-and-copy
 *   011b   running while its state is saved: pre-copy
 *   100b   stopped, and its state is resumed
 *   101b   invalid
 *   110b   in error
 *   111b   invalid
 *
 * Eight values
 * ------------
 *
 *   - A user may write one of five values: those in which RESUMING is clear, or
 *     is set alone. [valid.others]
 *   - A user must not write RESUMING together with RUNNING, whatever SAVING is.
 *     [valid.resuming-running]
 *   - A driver must show a device in error as RESUMING and SAVING set and
 *     RUNNING clear. [valid.error]
 *
 * The macros
 * ----------
 */

/**
 * VFIO_DEVICE_STATE_VALID() - Whether the bits of a state go together: RESUMING
 *     goes with no other.
 * @state: A value of device_state.
 *
 * Known fault: the parameter expands without parentheses, so an argument with
 * an operator can change the answer.
 */
#define VFIO_DEVICE_STATE_VALID(state) \
	(state & VFIO_DEVICE_STATE_RESUMING ? \
	 (state & VFIO_DEVICE_STATE_MASK) == VFIO_DEVICE_STATE_RESUMING : 1)

/*
 *   - A user may ask VFIO_DEVICE_STATE_VALID whether the bits of a value go
 *     together. [valid.macro]
 */

/**
 * VFIO_DEVICE_STATE_IS_ERROR() - Whether a device reports that it is in error.
 * @state: A value of device_state.
 *
 * Known fault: the parameter expands without parentheses, so an argument with
 * an operator can change the answer.
 */
#define VFIO_DEVICE_STATE_IS_ERROR(state) \
	((state & VFIO_DEVICE_STATE_MASK) == (VFIO_DEVICE_STATE_SAVING | \
					      VFIO_DEVICE_STATE_RESUMING))

/*
 *   - A user may ask VFIO_DEVICE_STATE_IS_ERROR whether a value that it read
 *     means that the device is in error. [valid.is-error]
 */

/**
 * VFIO_DEVICE_STATE_SET_ERROR() - Puts the error value into a state and keeps
 *     the reserved bits.
 * @state: A value of device_state.
 *
 * Known fault: the parameter expands without parentheses, so an argument with
 * an operator can change the answer.
 *
 * Known fault: the macro cannot compile where it is used, since it names a bit
 * that nobody defines.
 */
#define VFIO_DEVICE_STATE_SET_ERROR(state) \
	((state & ~VFIO_DEVICE_STATE_MASK) | \
	 VFIO_DEVICE_SATE_SAVING | \
	 VFIO_DEVICE_STATE_RESUMING)

/*
 *   - A driver may put the error value into a state with
 *     VFIO_DEVICE_STATE_SET_ERROR, which keeps the reserved bits.
 *     [valid.set-error]
 */

/*
 * The ways between the states
 * ===========================
 *
 *   - A user may take a device along the arcs that the figure draws.
 *     [transition.drawn]
 *   - A driver may support a transition between two valid states that the
 *     figure does not draw. [transition.any]
 *
 * Start
 * -----
 *
 *   - A device must be running, with no other bit set, when the user starts.
 *     [device-state.default]
 *
 * Shutdown
 * --------
 *
 *   - A user may stop a running device when it shuts down normally.
 *     [shutdown.stop]
 *   - A driver must support the transition from running to stopped.
 *     [shutdown.support]
 *   - A driver must not depend on that transition. [shutdown.no-demand]
 *
 * Suspend
 * -------
 *
 *   - A user that saves the state of a device without migrating it live must
 *     take the running device to stop-and-copy first, and leave it stopped with
 *     no bit set. [suspend.path]
 *   - A driver must stop the device, save its state and give that state to the
 *     user through the migration region, on the way from running to
 *     stop-and-copy. [stop-copy.from-running]
 *
 * Live migration
 * --------------
 *
 *   - A user that migrates live must take the running device to pre-copy first,
 *     then to stop-and-copy, and leave it stopped with no bit set.
 *     [migrate.path]
 *   - A driver should gather device state and send it to the user through the
 *     migration region, while the device still runs, once it goes from running
 *     to pre-copy. [pre-copy.gather]
 *   - A driver must stop the device, save its state and give that state to the
 *     user through the migration region, on the way from pre-copy to
 *     stop-and-copy. [stop-copy.from-pre-copy]
 *   - A driver must support pre-copy, even if it has no data for the user
 *     before stop-and-copy. [pre-copy.support]
 *   - A driver must not make a change of state, to stop-and-copy for example,
 *     wait until the user has consumed all migration data.
 *     [pending-bytes.no-quota]
 *
 * Resume
 * ------
 *
 *   - A user should begin to resume a device by a transition from running to
 *     RESUMING. [resuming.enter]
 *   - A user should change the state from RESUMING to running once it has given
 *     all saved data to the driver. [resuming.leave]
 */

/*
 * The data section
 * ================
 *
 * The data section is what follows the registers in the region.
 *
 * Where the data is
 * -----------------
 *
 *   - A driver must have the data section follow struct
 *     vfio_device_migration_info in the region. [data-window.after-registers]
 *   - A driver must keep data_offset from being zero while the device saves or
 *     resumes, since the registers come first. [data-offset.nonzero]
 *   - A driver may choose the offset at which data is copied.
 *     [data-offset.place]
 *   - A driver may trap accesses to the data section, allow the section to be
 *     mapped, or divide it into parts of both kinds. [data-window.mmap]
 *   - A driver may report by the sparse mmap capability which part of the data
 *     section is mapped. [data-window.sparse]
 *   - A driver must align data_offset to a page where the data is mapped; the
 *     registers before it end where they end. [data-offset.page-aligned]
 *   - A driver must not make the user access data by mmap, whatever the region
 *     is capable of. [data-window.mmap.optional]
 *   - A driver should decide whether the data section is divided and how.
 *     [data-window.partition]
 *   - A driver should return in data_offset what fits that division.
 *     [data-offset.partition]
 *
 * The fields
 * ----------
 *
 *   - A driver must show in pending_bytes how many bytes are still to be
 *     migrated. [pending-bytes.estimate]
 *   - A user should read data_offset from the migration region.
 *     [data-offset.read]
 *   - A user should read device data at that offset of the region while SAVING,
 *     and write it there while RESUMING. [data-offset.use]
 *   - A user should read data_size while SAVING to learn how many bytes of data
 *     were copied into the region. [data-size.read]
 *   - A user should write to data_size while RESUMING how many bytes of data it
 *     copied into the region. [data-size.write]
 */

/*
 * Collecting the state of a device
 * ================================
 *
 * In pre-copy and in stop-and-copy:
 *
 *   a) The user must read pending_bytes, which starts a new iteration.
 *      [saving.step.pending-bytes]
 *   b) The user must read data_offset when pending_bytes was not zero, which
 *      asks the driver to make data available in the data section.
 *      [saving.step.data-offset]
 *   c) The user must read data_size, the number of bytes that are available in
 *      the region. [saving.step.data-size]
 *   d) The user must read data_size bytes of data at data_offset of the region.
 *      [saving.step.collect]
 *   e) The user must process the data. [saving.step.process]
 *   f) The user must read pending_bytes again, which tells the driver that the
 *      data was read; unless it is zero, the sequence continues with step b.
 *      [saving.step.next]
 *
 *   - A driver should let repeated reads of pending_bytes in step a have no
 *     side effect. [saving.pending.harmless]
 *   - A user should not iterate for data of a device whose pending_bytes reads
 *     zero. [saving.pending.zero]
 *   - A driver should let the read of data_offset return only when data_size
 *     bytes are available from that offset on. [saving.segment.available]
 *   - A driver should return offset and size of the same buffer when
 *     data_offset and data_size are read more than once in an iteration.
 *     [data-window.reread]
 *   - A user may go from pre-copy to stop-and-copy whatever pending_bytes is.
 *     [pre-copy.leave]
 *   - A user should iterate in stop-and-copy until pending_bytes is zero.
 *     [stop-copy.until-zero]
 */

/*
 * Storing the state of a device
 * =============================
 *
 * While RESUMING, as long as there is data for the device:
 *
 *   a) The user must read data_offset, which says where to write data.
 *      [resuming.step.data-offset]
 *   b) The user must write migration data at data_offset of the region, as many
 *      bytes as data_size said at the source. [resuming.step.store]
 *   c) The user must write data_size, which tells the driver that data was
 *      written. [resuming.step.data-size]
 *   d) The user must go back to step a while it has data for this device.
 *      [resuming.step.next]
 *
 *   - A driver must let the write of data_size return when it has consumed the
 *     data. [resuming.segment.consume]
 *   - A driver should apply the data that the user wrote to the state in which
 *     the device resumes. [resuming.segment.apply]
 *
 * Errors on the way
 * -----------------
 *
 *   - A driver may fail the next read or write of the region after an error in
 *     either sequence, which ends the loop. [stream.errors]
 *   - A user should act on such an error, for example fail the migration or end
 *     itself. [stream.errors.stop]
 *
 * The data
 * --------
 *
 *   - A user must treat the data as opaque. [stream.opaque]
 *   - A user should write the data in the order in which it received it.
 *     [stream.order]
 *   - A user should write the data in transactions of the size that they had at
 *     the source. [resuming.segment.size]
 */

#endif /* _UAPI_LINUX_VFIO_MIGRATION_H */
