/**
 * The description of the interface for machines at {@code /openapi}; knows all of its resources.
 */
package org.plenary.web.openapi;
