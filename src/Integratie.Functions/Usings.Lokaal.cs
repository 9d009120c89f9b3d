global using Integratie.Lokaal.Functions;
global using Integratie.Lokaal.ServiceBus;
global using Integratie.Lokaal.Tables;
