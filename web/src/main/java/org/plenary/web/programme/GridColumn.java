package org.plenary.web.programme;

import java.util.List;

/**
 * A room in the grid of a day.
 *
 * @param room ref of the room; empty for sessions without one
 * @param seats how many people it holds, or null
 */
public record GridColumn(String room, String name, Integer seats, List<GridBlock> blocks) {}
