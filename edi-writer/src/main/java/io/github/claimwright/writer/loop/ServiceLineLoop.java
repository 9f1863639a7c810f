package io.github.claimwright.writer.loop;

import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.writer.segment.Dtp;
import io.github.claimwright.writer.segment.Lx;
import io.github.claimwright.writer.segment.Nte;
import io.github.claimwright.writer.segment.Ref;
import io.github.claimwright.writer.segment.Sv1;
import java.util.List;

/** Loop 2400, service line: one item that was supplied. */
final class ServiceLineLoop {
    private ServiceLineLoop() {}

    static Loop from(ServiceLine line, int number) {
        return Loop.of("2400")
                .add(Lx.from(number))
                .add(Sv1.from(line))
                .add(Dtp.service(line.serviceDate()))
                .addIfGiven(line.controlNumber(), Ref::lineControlNumber)
                .addIfGiven(line.note(), Nte::additional)
                .build();
    }

    /** Adds the line's loop and the loops inside it, in the order of the guide. */
    static void addWithin(ServiceLine line, int number, List<Loop> loops) {
        loops.add(from(line, number));
        if (line.drug() != null) {
            loops.add(DrugLoop.from(line.drug()));
        }
        if (line.orderingProvider() != null) {
            loops.add(OrderingProviderLoop.from(line.orderingProvider()));
        }
    }
}
