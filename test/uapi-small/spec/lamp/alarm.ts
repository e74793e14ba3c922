// SPDX-License-Identifier: MIT
import { _IO, type Ioctl, type s32, type u8, type u32 } from 'uapi';

/**
 * The letter of the lamp's requests.
 *
 * @constant LAMP_LETTER
 */
export const LETTER: u8 = 0x4c;

/**
 * Sets the alarm.
 *
 * @ioctl LAMP_SET_ALARM
 */
export const SET_ALARM: Ioctl = _IO(LETTER, 1);

/**
 * What the lamp does at the time of the alarm.
 *
 * @struct lamp_alarm
 */
export interface LampAlarm {
  /**
   * How often it flashes.
   * @access read-write
   */
  flashes: u32;
  /**
   * How it flashes.
   * @access read-write
   */
  rhythm: LampRhythm;
}

/**
 * How a lamp flashes.
 *
 * @struct lamp_rhythm
 */
export interface LampRhythm {
  /**
   * For how long it is lit, in milliseconds.
   * @access read-write
   */
  lit: u32;
  /**
   * For how long it is not, in milliseconds.
   * @access read-write
   */
  dark: u32;
}

/**
 * Lets the clock interrupt.
 *
 * @ioctl RTC_AIE_ON
 * @defined-in <linux/rtc.h>
 */
export const CLOCK_ON: Ioctl = _IO(0x70, 0x01);

/**
 * What made the clock interrupt.
 *
 * @bits RTC_
 * @defined-in <linux/rtc.h>
 */
export enum ClockFlags {
  /** The time of the alarm came. */
  AF = 1 << 5,
  /** Any of the others. */
  IRQF = 1 << 7,
}

/**
 * The alarm of the clock.
 *
 * @struct rtc_wkalrm
 * @defined-in <linux/rtc.h>
 */
export interface ClockAlarm {
  /**
   * Whether it is set.
   * @access read-write
   */
  enabled: u8;
  /**
   * Whether its time came.
   * @access read-write
   */
  pending: u8;
  /**
   * When it is.
   * @access read-write
   */
  time: ClockTime;
}

/**
 * A time of the clock.
 *
 * @struct rtc_time
 * @defined-in <linux/rtc.h>
 */
export interface ClockTime {
  /**
   * Seconds.
   * @access read-write
   */
  tm_sec: s32;
  /**
   * Minutes.
   * @access read-write
   */
  tm_min: s32;
  /**
   * Hours.
   * @access read-write
   */
  tm_hour: s32;
  /**
   * Day of the month, from 1.
   * @access read-write
   */
  tm_mday: s32;
  /**
   * Month, from 0.
   * @access read-write
   */
  tm_mon: s32;
  /**
   * Years since 1900.
   * @access read-write
   */
  tm_year: s32;
  /**
   * Day of the week, from 0 for Sunday.
   * @access read-write
   */
  tm_wday: s32;
  /**
   * Day of the year, from 0.
   * @access read-write
   */
  tm_yday: s32;
  /**
   * Whether it is summer time.
   * @access read-write
   */
  tm_isdst: s32;
}
