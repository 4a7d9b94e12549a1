package org.plenary.migration.demo;

/**
 * An invented name.
 *
 * @param given given name in Latin script
 * @param family family name in Latin script, in the form of the person's gender
 * @param nativeGiven the same in the script of the country, or null where that is Latin
 * @param nativeFamily the same in the script of the country, or null where that is Latin
 */
record DemoName(String given, String family, String nativeGiven, String nativeFamily) {

  /** Given and family name in Latin script: what must be unique. */
  String full() {
    return given + " " + family;
  }
}
