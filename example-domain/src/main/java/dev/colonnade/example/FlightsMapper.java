package dev.colonnade.example;

import dev.colonnade.annotations.Mapper;
import dev.colonnade.example.airport.AirportDao;
import dev.colonnade.example.flight.ArrivalDao;
import dev.colonnade.example.flight.BothTablesDao;
import dev.colonnade.example.flight.FlightDao;
import dev.colonnade.example.seat.SeatDao;
import dev.colonnade.example.seat.SeatHoldDao;

/** The DAOs of the example: its entities are the schema. */
@Mapper
public interface FlightsMapper {
    AirportDao airports();

    FlightDao flights();

    ArrivalDao arrivals();

    BothTablesDao bothTables();

    SeatDao seats();

    SeatHoldDao seatHolds();
}
