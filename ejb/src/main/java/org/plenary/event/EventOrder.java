package org.plenary.event;

/** By what a list of events is sorted. */
public enum EventOrder {
  START("e.period.startOn"),
  TITLE("e.searchKey"),
  CODE("e.code"),
  SERIES("e.seriesCode"),
  CITY("e.place.city"),
  PARTICIPANTS("e.figures.participants"),
  STAGE("e.stage");

  private final String path;

  EventOrder(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
