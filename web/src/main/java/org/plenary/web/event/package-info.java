/** Events and series: their public pages, the pages of the organizers, and REST. */
package org.plenary.web.event;
