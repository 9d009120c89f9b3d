global using Azure.Data.Tables;
global using Azure.Messaging.ServiceBus;
global using Microsoft.Azure.Functions.Worker;
global using Microsoft.Azure.Functions.Worker.Builder;
global using Microsoft.Azure.Functions.Worker.Middleware;
