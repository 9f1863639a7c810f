package io.github.claimwright.envelope;

/**
 * What the header of a functional group says (GS).
 *
 * @param sender the sender's code (GS02)
 * @param receiver the receiver's code (GS03)
 * @param date eight digits, CCYYMMDD (GS04)
 * @param time four to eight digits, HHMM with seconds and their parts (GS05)
 * @param controlNumber one to nine digits (GS06)
 */
public record GroupHeader(String sender, String receiver, String date, String time, String controlNumber) {}
