package io.github.claimwright.writer.loop;

import io.github.claimwright.model.LineAdjudication;
import io.github.claimwright.model.LineDetails;
import io.github.claimwright.model.ServiceLine;
import io.github.claimwright.model.SupportingForm;
import io.github.claimwright.writer.segment.Amt;
import io.github.claimwright.writer.segment.Cn1;
import io.github.claimwright.writer.segment.Cr1;
import io.github.claimwright.writer.segment.Cr3;
import io.github.claimwright.writer.segment.Crc;
import io.github.claimwright.writer.segment.Dtp;
import io.github.claimwright.writer.segment.Hcp;
import io.github.claimwright.writer.segment.K3;
import io.github.claimwright.writer.segment.Lx;
import io.github.claimwright.writer.segment.Mea;
import io.github.claimwright.writer.segment.Nte;
import io.github.claimwright.writer.segment.Ps1;
import io.github.claimwright.writer.segment.Pwk;
import io.github.claimwright.writer.segment.Qty;
import io.github.claimwright.writer.segment.Ref;
import io.github.claimwright.writer.segment.Sv1;
import io.github.claimwright.writer.segment.Sv5;
import java.util.List;

/** Loop 2400, service line: one item that was supplied. */
final class ServiceLineLoop {
    private ServiceLineLoop() {}

    static Loop from(ServiceLine line, int number) {
        LineDetails details = line.details();
        return Loop.of("2400")
                .add(Lx.from(number))
                .add(Sv1.from(line))
                .addIfGiven(details.equipment(), Sv5::from)
                .addEach(details.attachments(), Pwk::from)
                .addIfGiven(details.certificateTransmission(), Pwk::certificate)
                .addIfGiven(details.ambulance(), Cr1::from)
                .addIfGiven(details.certifiedNeed(), Cr3::from)
                .addEach(details.certifications(), Crc::from)
                .add(Dtp.service(line.serviceDate()))
                .addEach(details.dates(), Dtp::from)
                .addIfGiven(details.ambulancePatients(), Qty::ambulancePatients)
                .addIfGiven(details.obstetricUnits(), Qty::obstetricUnits)
                .addEach(details.testResults(), Mea::from)
                .addIfGiven(details.contract(), Cn1::from)
                .addIfGiven(line.controlNumber(), Ref::lineControlNumber)
                .addEach(details.references(), Ref::from)
                .addIfGiven(details.salesTax(), Amt::salesTax)
                .addIfGiven(details.postage(), Amt::postage)
                .addEach(details.fixedFormat(), K3::from)
                .addIfGiven(line.note(), Nte::additional)
                .addEach(details.notes(), Nte::from)
                .addIfGiven(details.purchased(), Ps1::from)
                .addIfGiven(details.repricing(), Hcp::from)
                .build();
    }

    /** Adds the line's loop and the loops inside it, in the order of the guide. */
    static void addWithin(ServiceLine line, int number, List<Loop> loops) {
        LineDetails details = line.details();
        loops.add(from(line, number));
        if (line.drug() != null) {
            loops.add(DrugLoop.from(line.drug()));
        }
        if (details.product() != null) {
            loops.add(DrugLoop.from(details.product()));
        }
        PartyLoops.OF_LINE.add(details.parties(), line.orderingProvider(), loops);
        for (LineAdjudication adjudication : details.adjudications()) {
            loops.add(LineAdjudicationLoop.from(adjudication));
        }
        for (SupportingForm form : details.forms()) {
            loops.add(FormLoop.from(form));
        }
    }
}
